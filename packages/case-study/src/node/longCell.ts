import { open } from "node:fs/promises";
import { ActorNetworkError, limits, readTable } from "@commonweal/actor-network";

const megabyte = 2 ** 20;

/** How much of a file is looked at: little at first, since parsing takes far longer than reading. */
const lengths = [4 * megabyte, 16 * megabyte, limits.inputSize];

/** Looks for the cell that makes a CSV file too large, in as many of its bytes as a reader takes. */
export async function longCell(file: string): Promise<{ line: number; column: string } | null> {
  if (!file.endsWith(".csv")) return null;
  const handle = await open(file);
  try {
    for (const length of lengths) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      // The cut may fall inside a character; Latin 1 never fails and keeps every line end.
      const place = longCellIn(buffer.subarray(0, bytesRead).toString("latin1"));
      if (place !== null) return place;
    }
    return null;
  } finally {
    await handle.close();
  }
}

function longCellIn(text: string): { line: number; column: string } | null {
  const header = /^[^\r\n]{0,10000}/.exec(text)?.[0].split(",") ?? [];
  try {
    readTable(text, { columns: header });
    return null;
  } catch (error) {
    if (!(error instanceof ActorNetworkError) || error.code !== "limit-exceeded") return null;
    const [line, column] = error.path;
    return typeof line === "number" && typeof column === "string" ? { line, column } : null;
  }
}
