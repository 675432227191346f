import { open } from "node:fs/promises";
import { ActorNetworkError, limits } from "@commonweal/actor-network";

/** Reads a whole file, its size looked at first. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > limits.inputSize) {
      const message = `Found ${size} bytes; expected at most ${limits.inputSize}.`;
      throw new ActorNetworkError("limit-exceeded", message);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
