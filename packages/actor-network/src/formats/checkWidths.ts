import { ActorNetworkError } from "../errors.ts";

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

/**
 * Refuses a table in UTF-8 of which a record has more cells than `most`, before a parser makes a text of each.
 *
 * O(bytes).
 */
export function checkWidths(table: Uint8Array, separator: string, most: number): void {
  const between = separator.charCodeAt(0);
  let line = 1;
  let start = 1;
  let cells = 1;
  let isQuoted = false;
  for (let at = 0; at < table.length; at += 1) {
    const byte = table[at];
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === lf || (byte === cr && table[at + 1] !== lf)) {
      line += 1;
      if (isQuoted) continue;
      start = line;
      cells = 1;
    } else if (byte === between && !isQuoted) {
      cells += 1;
      if (cells <= most) continue;
      const message = `Line ${start}: found more than ${most} columns; expected at most that, or a higher limit.`;
      throw new ActorNetworkError("limit-exceeded", message, [start]);
    }
  }
}
