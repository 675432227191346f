import { open } from "node:fs/promises";
import { ActorNetworkError, limits, readTable } from "@commonweal/actor-network";

/** Looks for the cell that makes a CSV file too large, in as many of its bytes as a reader takes. */
export async function longCell(file: string): Promise<{ line: number; column: string } | null> {
  if (!file.endsWith(".csv")) return null;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(limits.inputSize), 0, limits.inputSize, 0);
    // The cut may fall inside a character; Latin 1 never fails and keeps every line end.
    const text = buffer.subarray(0, bytesRead).toString("latin1");
    const header = /^[^\r\n]{0,10000}/.exec(text)?.[0].split(",") ?? [];
    readTable(text, { columns: header });
    return null;
  } catch (error) {
    if (!(error instanceof ActorNetworkError) || error.code !== "limit-exceeded") return null;
    const [line, column] = error.path;
    return typeof line === "number" && typeof column === "string" ? { line, column } : null;
  } finally {
    await handle.close();
  }
}
