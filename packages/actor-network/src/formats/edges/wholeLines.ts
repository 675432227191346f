import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import type { Limits } from "../limits.ts";

const lineFeed = 10;

/** Hands on pieces of a text as whole lines, the last with a line end added where it has none; drops a byte order mark. */
export function wholeLines(
  bounds: Limits,
  take: (bytes: Uint8Array, begin: number, end: number) => void,
): { readonly push: (bytes: Uint8Array) => void; readonly finish: () => void } {
  // What follows the last line end so far, in the pieces in which it came.
  let rest: Uint8Array[] = [];
  let restSize = 0;
  let read = 0;
  let isFirst = true;

  const handOn = (bytes: Uint8Array, begin: number): void => {
    let from = begin;
    if (isFirst) {
      const mark = (bytes[from] as number) * 65536 + (bytes[from + 1] ?? 0) * 256 + (bytes[from + 2] ?? 0);
      if (mark >> 8 === 0xfffe || mark >> 8 === 0xfeff) {
        throw fileError([], "utf-16", "utf-8, or readEdgeListCsv", "invalid-text");
      }
      if (mark === 0xefbbbf) from += 3;
      isFirst = false;
    }
    take(bytes, from, bytes.length);
  };

  const keep = (bytes: Uint8Array): void => {
    restSize += bytes.length;
    // A line holds at most three cells in quotes, each with every byte doubled.
    checkSize("bytes in one line", restSize, 6 * bounds.textLength + 10, []);
    // A copy, because a source may use its buffer again.
    if (bytes.length > 0) rest.push(new Uint8Array(bytes));
  };

  const joined = (): Uint8Array => {
    const line = new Uint8Array(restSize);
    let place = 0;
    for (const piece of rest) {
      line.set(piece, place);
      place += piece.length;
    }
    rest = [];
    restSize = 0;
    return line;
  };

  return {
    push: (bytes) => {
      read += bytes.length;
      checkSize("bytes of input", read, bounds.inputSize, []);
      const end = bytes.lastIndexOf(lineFeed) + 1;
      let begin = 0;
      if (restSize > 0 && end > 0) {
        begin = bytes.indexOf(lineFeed) + 1;
        keep(bytes.subarray(0, begin));
        handOn(joined(), 0);
      }
      if (begin < end) handOn(bytes.subarray(0, end), begin);
      keep(bytes.subarray(end));
    },
    finish: () => {
      if (restSize === 0) return;
      keep(Uint8Array.of(lineFeed));
      handOn(joined(), 0);
    },
  };
}
