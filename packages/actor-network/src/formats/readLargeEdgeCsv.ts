import { ActorNetworkError } from "../errors.ts";
import { checkHeader } from "./checkHeader.ts";
import { checkSize } from "./checkSize.ts";
import { type ByteRegister, byteRegister } from "./edges/byteRegister.ts";
import { type CsvCells, csvLines } from "./edges/csvLines.ts";
import { decimalIn } from "./edges/decimalIn.ts";
import { type EdgeBlocks, edgeBlocks } from "./edges/edgeBlocks.ts";
import type { LargeEdgeList } from "./edges/LargeEdgeList.ts";
import { wholeLines } from "./edges/wholeLines.ts";
import { fileError } from "./fileError.ts";
import { type Limits, limits as standardLimits } from "./limits.ts";
import { quoted } from "./quoted.ts";
import { readingReport } from "./readingReport.ts";

export interface ReadLargeEdgesOptions {
  /** Whether an edge runs from source to target only. */
  readonly directed: boolean;
  /** Default: the standard limits, but 1 GiB of input. */
  readonly limits?: Partial<Limits>;
}

/** Bytes of input unless told otherwise: what is read is not kept. */
export const largeInput = 1024 * 1024 * 1024;

/**
 * Reads a large edge list straight into arrays: the columns source, target and, if wanted, weight.
 *
 * The same as `readEdgeListCsv` for the files that it takes, many times faster and without an object per actor or tie, but of a
 * narrow kind: bytes in UTF-8; commas; lines that end in LF or CR LF; quotes around whole cells, doubled within, and no line
 * break in a cell. Anything else is an error, never read otherwise. The input may come in pieces, for example from a file's
 * stream or a download.
 *
 * Actors stand in the order in which they are first named. Without a weight column, or with an empty one, each tie has
 * strength 1. An edge of weight 0 is dropped and reported; parallel edges and self-loops are kept. The apostrophe that
 * `writeEdgeListCsv` puts before formulas is taken away.
 *
 * O(bytes) time; 16 bytes a tie for the arrays and as much again while they are joined, and per actor its id and some 30
 * bytes. Limits count before memory is taken.
 *
 * @example
 * const bytes = new TextEncoder().encode("source,target,weight\na,b,2\nb,c,0.5\n");
 * const { network, ids } = await readLargeEdgeCsv(bytes, { directed: false });
 * ids; // => ["a", "b", "c"]
 * [...network.targets]; // => [1, 2]
 * [...network.weights]; // => [2, 0.5]
 * @throws {ActorNetworkError} `invalid-table`, `invalid-text`, `limit-exceeded`; its path is line and column.
 * @see RFC 4180
 */
export async function readLargeEdgeCsv(
  input: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadLargeEdgesOptions,
): Promise<LargeEdgeList> {
  const bounds = { ...standardLimits, inputSize: largeInput, ...options.limits };
  const rows = edgeRows(bounds);
  const scan = csvLines(3, bounds.textLength, rows.take);
  const lines = wholeLines(bounds, scan);
  for await (const bytes of input instanceof Uint8Array ? [input] : input) lines.push(bytes);
  lines.finish();
  return rows.finish(options.directed);
}

/** Turns lines of cells into ties; the first line is the header. */
function edgeRows(bounds: Limits): {
  readonly take: (cells: CsvCells, count: number, line: number) => void;
  readonly finish: (directed: boolean) => LargeEdgeList;
} {
  const register = byteRegister(bounds.actors);
  const report = readingReport();
  let columns: Columns | null = null;
  let edges: EdgeBlocks | null = null;
  let isWeighted = false;
  let rows = 0;

  const edgeOf = (cells: CsvCells, line: number, places: Columns): void => {
    const source = actorIn(register, cells, places.source, line, "source");
    const target = actorIn(register, cells, places.target, line, "target");
    if (!edges) {
      isWeighted = places.weight >= 0 && cells.ends[places.weight] !== cells.begins[places.weight];
      edges = edgeBlocks(isWeighted);
    }
    const weight = places.weight >= 0 ? weightIn(cells, places.weight, line, isWeighted) : 1;
    if (weight === 0) {
      report.drop(`Line ${line} has weight 0; dropped.`);
      return;
    }
    checkSize("ties", edges.size() + 1, bounds.ties, [line]);
    edges.push(source, target, weight);
  };

  return {
    take: (cells, count, line) => {
      if (!columns) {
        columns = columnsOf(cells, count, line);
        return;
      }
      if (count !== columns.count) {
        const expected = `${columns.count}, as in the header`;
        throw fileError([line], `${count} cells`, expected, "invalid-table");
      }
      rows += 1;
      checkSize("rows", rows, bounds.rows, [line]);
      edgeOf(cells, line, columns);
    },
    finish: (directed) => {
      if (!columns) throw fileError([1], "an empty table", "a header", "invalid-table");
      const ties = (edges ?? edgeBlocks(false)).taken();
      const ids = register.ids();
      return {
        network: { directed, order: ids.length, ...ties },
        ids,
        report: report.finish(ties.sources.length),
      };
    },
  };
}

interface Columns {
  readonly count: number;
  readonly source: number;
  readonly target: number;
  /** −1 without one. */
  readonly weight: number;
}

function columnsOf(cells: CsvCells, count: number, line: number): Columns {
  const names = Array.from({ length: count }, (_, cell) => textOf(cells, cell));
  const places = checkHeader({ line, cells: names }, ["source", "target"], ["source", "target", "weight"]);
  const place = (column: string): number => places.get(column) ?? -1;
  return { count, source: place("source"), target: place("target"), weight: place("weight") };
}

function textOf({ bytes, begins, ends }: CsvCells, cell: number): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    (bytes[cell] as Uint8Array).subarray(begins[cell], ends[cell]),
  );
}

function actorIn(
  register: ByteRegister,
  cells: CsvCells,
  cell: number,
  line: number,
  column: string,
): number {
  const bytes = cells.bytes[cell] as Uint8Array;
  const end = cells.ends[cell] as number;
  let begin = cells.begins[cell] as number;
  if (begin === end) throw fileError([line, column], '""', "the id of an actor", "invalid-table");
  if (bytes[begin] === 39 && isFormula(bytes, begin, end)) begin += 1;
  return register.named(bytes, begin, end, line);
}

/** Whether a text of apostrophes goes on as a formula: with = + - @, a tab or CR. */
function isFormula(bytes: Uint8Array, begin: number, end: number): boolean {
  let at = begin;
  while (at < end && bytes[at] === 39) at += 1;
  const byte = at < end ? bytes[at] : -1;
  return byte === 61 || byte === 43 || byte === 45 || byte === 64 || byte === 9 || byte === 13;
}

function weightIn(cells: CsvCells, cell: number, line: number, isWeighted: boolean): number {
  const begin = cells.begins[cell] as number;
  const end = cells.ends[cell] as number;
  if (!isWeighted && begin === end) return 1;
  const weight = isWeighted ? decimalIn(cells.bytes[cell] as Uint8Array, begin, end) : null;
  if (weight !== null && weight >= 0) return weight;
  const expected = isWeighted ? "a number of at least 0" : "no weight, as in the lines before";
  throw new ActorNetworkError(
    "invalid-table",
    `Line ${line}, weight: found ${quoted(textOf(cells, cell))}; expected ${expected}.`,
    [line, "weight"],
  );
}
