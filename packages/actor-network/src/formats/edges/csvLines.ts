import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";

/** Cells of one line: cell `i` stands in `bytes` (its own for a cell whose quotes were taken away) from begin up to end. */
export interface CsvCells {
  readonly bytes: Uint8Array[];
  readonly begins: number[];
  readonly ends: number[];
}

const [lineFeed, carriageReturn, quote, comma] = [10, 13, 34, 44];

/** Bytes at which a plain cell ends, or is an error: NUL, LF, CR, the quote and the comma. */
const isSpecial = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0 || byte === 10 || byte === 13 || byte === 34 || byte === 44 ? 1 : 0,
);

/**
 * Makes a scanner of CSV lines that hands on the cells of each line; `feed` takes whole lines only.
 *
 * Quotes stand around a whole cell, doubled within it; a line break never stands in a cell. Lines end in LF or CR LF,
 * empty ones are passed over.
 */
export function csvLines(
  mostCells: number,
  longestCell: number,
  onLine: (cells: CsvCells, count: number, line: number) => void,
): (bytes: Uint8Array, begin: number, end: number) => void {
  const empty = new Uint8Array(0);
  const cells: CsvCells = {
    bytes: new Array(mostCells).fill(empty),
    begins: new Array(mostCells).fill(0),
    ends: new Array(mostCells).fill(0),
  };
  let line = 0;

  const put = (cell: number, bytes: Uint8Array, begin: number, end: number): void => {
    if (cell >= mostCells) throw fileError([line], "more cells", `at most ${mostCells}`, "invalid-table");
    if (end - begin > longestCell) checkSize("bytes in one cell", end - begin, longestCell, [line]);
    cells.bytes[cell] = bytes;
    cells.begins[cell] = begin;
    cells.ends[cell] = end;
  };

  /** Reads a cell in quotes that begins at `begin`; returns where it ends. */
  const quotedCell = (bytes: Uint8Array, begin: number, end: number, cell: number): number => {
    let doubled = 0;
    for (let at = begin + 1; at < end; at += 1) {
      const byte = bytes[at];
      if (byte === 0) throw badByte(line);
      if (byte === lineFeed || byte === carriageReturn) break;
      if (byte !== quote) continue;
      if (bytes[at + 1] === quote) {
        doubled += 1;
        at += 1;
        continue;
      }
      if (doubled === 0) put(cell, bytes, begin + 1, at);
      else {
        const plain = withoutDoubled(bytes, begin + 1, at, doubled);
        put(cell, plain, 0, plain.length);
      }
      return at + 1;
    }
    const found = "a quote that is not closed on its line";
    throw fileError([line], found, `quotes around a whole cell, or readEdgeListCsv`, "invalid-table");
  };

  return (bytes, begin, end) => {
    let at = begin;
    while (at < end) {
      line += 1;
      let count = 0;
      for (;;) {
        const start = at;
        if (bytes[at] === quote) at = quotedCell(bytes, at, end, count);
        else {
          while (isSpecial[bytes[at] as number] === 0) at += 1;
          put(count, bytes, start, at);
        }
        count += 1;
        const byte = bytes[at] as number;
        at += 1;
        if (byte === comma) continue;
        if (byte === lineFeed) break;
        if (byte === carriageReturn && bytes[at] === lineFeed) {
          at += 1;
          break;
        }
        throw byte === 0 ? badByte(line) : misplaced(line, byte);
      }
      const isEmpty = count === 1 && cells.begins[0] === cells.ends[0] && (bytes[at - 2] ?? 0) !== quote;
      if (!isEmpty) onLine(cells, count, line);
    }
  };
}

function withoutDoubled(bytes: Uint8Array, begin: number, end: number, doubled: number): Uint8Array {
  const plain = new Uint8Array(end - begin - doubled);
  let place = 0;
  for (let at = begin; at < end; at += 1) {
    plain[place] = bytes[at] as number;
    place += 1;
    if (bytes[at] === quote) at += 1;
  }
  return plain;
}

function badByte(line: number): Error {
  return fileError([line], "a NUL character", "text in utf-8", "invalid-text");
}

function misplaced(line: number, byte: number): Error {
  const found = byte === carriageReturn ? "a line that ends in CR alone" : "a quote in the wrong place";
  const expected = "quotes around whole cells and lines that end in LF or CR LF, or readEdgeListCsv";
  return fileError([line], found, expected, "invalid-table");
}
