import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { ActorNetworkError } from "../errors.ts";
import { checkSize } from "./checkSize.ts";
import { type EdgeBlocks, edgeBlocks } from "./edges/edgeBlocks.ts";
import type { LargeEdgeList } from "./edges/LargeEdgeList.ts";
import { parquetColumn, parquetValues } from "./edges/parquetColumn.ts";
import { parquetFooter } from "./edges/parquetFooter.ts";
import { fileError } from "./fileError.ts";
import { type Limits, limits as standardLimits } from "./limits.ts";
import { quoted } from "./quoted.ts";
import { readingReport } from "./readingReport.ts";
import { largeInput, type ReadLargeEdgesOptions } from "./readLargeEdgeCsv.ts";

/** A file that hands out its parts; a part is read when it is wanted. */
export interface FileInParts {
  readonly byteLength: number;
  /** Gives the bytes from one place up to another. */
  readonly slice: (begin: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}

/**
 * Reads a large edge list from Parquet straight into arrays: the columns source, target and, if there is one, weight.
 *
 * Ids are texts or whole numbers, which become texts; other columns are passed over. The file may be bytes, or an object
 * that hands out parts, so that only the wanted columns of one group of rows are in memory at a time. Columns are plain,
 * packed with snappy or not at all, and encoded plainly or by dictionaries, as most writers do unless told otherwise; what
 * else there is, is `unsupported`. Lengths that the file states are checked before memory is taken.
 *
 * Actors stand in the order in which they are first named. Without a weight column each tie has strength 1. An edge of
 * weight 0 is dropped and reported; parallel edges and self-loops are kept.
 *
 * O(rows) time; 16 bytes a tie for the arrays and as much again while they are joined, and the ids.
 *
 * @throws {ActorNetworkError} `invalid-file`, `invalid-table`, `unsupported`, `limit-exceeded`; its path is the row, counted
 * from 1, and the column, or the column alone.
 */
export async function readEdgeParquet(
  input: Uint8Array | FileInParts,
  options: ReadLargeEdgesOptions,
): Promise<LargeEdgeList> {
  const bounds = { ...standardLimits, inputSize: largeInput, ...options.limits };
  const file = inParts(input);
  checkSize("bytes of input", file.byteLength, bounds.inputSize, []);
  const metadata = await guarded(() => parquetFooter(file, bounds));
  const rows = edgeRows(bounds);
  await guarded(() => readGroups(file, metadata, bounds, rows));
  return rows.finish(options.directed);
}

function inParts(input: Uint8Array | FileInParts): AsyncBuffer {
  if (!(input instanceof Uint8Array)) {
    return { byteLength: input.byteLength, slice: (begin, end) => input.slice(begin, end) };
  }
  return {
    byteLength: input.byteLength,
    slice: (begin, end) => new Uint8Array(input.subarray(begin, end)).buffer,
  };
}

/** Turns what the decoder throws at broken bytes into an error of ours. */
async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ActorNetworkError) throw error;
    throw fileError([], "bytes that do not hold together", "a whole Parquet file");
  }
}

async function readGroups(
  file: AsyncBuffer,
  metadata: FileMetaData,
  bounds: Limits,
  rows: EdgeRows,
): Promise<void> {
  const source = parquetColumn(metadata, "source");
  const target = parquetColumn(metadata, "target");
  const weight = parquetColumn(metadata, "weight");
  if (!source || !target) {
    const missing = source ? "target" : "source";
    throw fileError([missing], "no such column", "the columns source and target", "invalid-table");
  }
  const stated = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  checkSize("rows", stated, bounds.rows, []);
  for (const group of metadata.row_groups) {
    const sources = await parquetValues(file, metadata, group, source, bounds);
    const targets = await parquetValues(file, metadata, group, target, bounds);
    const weights = weight && (await parquetValues(file, metadata, group, weight, bounds));
    rows.take(sources, targets, weights);
  }
}

interface EdgeRows {
  readonly take: (
    sources: ArrayLike<unknown>,
    targets: ArrayLike<unknown>,
    weights: ArrayLike<unknown> | null,
  ) => void;
  readonly finish: (directed: boolean) => LargeEdgeList;
}

function edgeRows(bounds: Limits): EdgeRows {
  const positions = new Map<unknown, number>();
  const ids: string[] = [];
  const report = readingReport();
  let edges: EdgeBlocks | null = null;
  let row = 0;

  const actorOf = (value: unknown, column: string): number => {
    const known = positions.get(value);
    if (known !== undefined) return known;
    const isWhole = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
    if (!(isWhole || typeof value === "string") || value === "") {
      throw fileError([row, column], shown(value), "a text or a whole number", "invalid-table");
    }
    const id = String(value);
    // Numbers and their texts are the same id.
    const same = positions.get(id);
    const actor = same ?? ids.length;
    if (same === undefined) {
      checkSize("actors", ids.length + 1, bounds.actors, [row]);
      checkSize("characters in one id", id.length, bounds.textLength, [row, column]);
      ids.push(id);
    }
    positions.set(id, actor);
    positions.set(value, actor);
    return actor;
  };

  return {
    take: (sources, targets, weights) => {
      edges ??= edgeBlocks(weights !== null);
      for (let at = 0; at < sources.length; at += 1) {
        row += 1;
        const source = actorOf(sources[at], "source");
        const target = actorOf(targets[at], "target");
        const weight = weights ? Number(weights[at] ?? Number.NaN) : 1;
        if (!(weight >= 0 && weight < Infinity) || typeof weights?.[at] === "string") {
          throw fileError([row, "weight"], shown(weights?.[at]), "a number of at least 0", "invalid-table");
        }
        if (weight === 0) {
          report.drop(`Row ${row} has weight 0; dropped.`);
          continue;
        }
        checkSize("ties", edges.size() + 1, bounds.ties, [row]);
        edges.push(source, target, weight);
      }
    },
    finish: (directed) => {
      const ties = (edges ?? edgeBlocks(false)).taken();
      const network = { directed, order: ids.length, ...ties };
      return { network, ids, report: report.finish(ties.sources.length) };
    },
  };
}

function shown(value: unknown): string {
  return value === undefined || value === null ? "no value" : quoted(String(value));
}
