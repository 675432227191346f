import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import { Failure } from "../terminal/Failure.ts";

/** Makes a key by chance and writes it to a new file that only its owner may read. */
export async function makeKeyFile(file: string): Promise<void> {
  const handle = await open(file, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new Failure(
      1,
      "Found something at the path of --key; expected nothing there with --new-key.\nLeave --new-key out to use the key that is there, or name another path.",
    );
  });
  try {
    await handle.writeFile(`${randomBytes(32).toString("hex")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
