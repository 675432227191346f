import { fileError } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import { matrixTies } from "../matrixTies.ts";
import type { NetworkReading } from "../NetworkReading.ts";
import { networkFileBuilder } from "../networkFileBuilder.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { CsvRecord } from "./csvRecords.ts";
import { csvTable, type ReadCsvTableOptions } from "./csvTable.ts";

export interface ReadMatrixCsvOptions extends ReadCsvTableOptions {
  /** Whether ties are directed. Default: not when every tie is returned with the same value; the report says which. */
  readonly directed?: boolean;
}

/**
 * Reads a network from a matrix with the actors' ids in the first row and the first column.
 *
 * The cell of row i and column j is the weight of the tie from i to j; 0 or empty is no tie. Rows and columns that name
 * the same actors, in whatever order, are a network of one mode. Rows and columns that share no actor are two modes, the
 * rows mode 0, and their ties undirected.
 *
 * O(characters) time and space, and sorting the ties.
 *
 * @example
 * const { network } = readMatrixCsv(",office,club\noffice,0,2\nclub,2,0\n");
 * [network.directed, network.sources.length, network.weights[0]]; // => [false, 1, 2]
 * const { network: twoMode } = readMatrixCsv(",board,council\nAnn,1,1\n");
 * [...(twoMode.modes ?? [])]; // => [0, 1, 1]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `duplicate-actor`, `limit-exceeded`; its path is the line
 * and, when one cell is at fault, the column.
 */
export function readMatrixCsv(
  input: string | Uint8Array,
  options: ReadMatrixCsvOptions = {},
): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  const builder = networkFileBuilder({ limits: bounds });
  const { header, records: rows } = csvTable(input, options, bounds, builder.report);
  const names = header.cells.slice(1);
  const inRows = new Set(rows.map(({ cells }) => cells[0]));
  const shared = names.filter((name) => inRows.has(name)).length;
  const isTwoMode = shared === 0 && rows.length > 0 && names.length > 0;
  if (!isTwoMode && (shared !== names.length || rows.length !== names.length)) {
    const found = `${rows.length} rows and ${names.length} columns that share ${shared} actors`;
    throw fileError([header.line], found, "the same actors in both, or none");
  }
  for (const { line, cells } of rows) builder.addActor(cells[0] ?? "", [line, 1]);
  const columns = names.map((name) =>
    isTwoMode ? builder.addActor(name, [header.line]) : builder.actorNamed(name, [header.line]),
  );
  if (new Set(columns).size < columns.length)
    throw fileError([header.line], "a column twice", "columns that differ");
  const ties = matrixTies(builder, bounds);
  const places = [...columns.keys()].sort((one, other) => (columns[one] ?? 0) - (columns[other] ?? 0));
  rows.forEach(({ line, cells }, row) => {
    for (const place of places) {
      const weight = weightOf(cells[place + 1] ?? "", line, header, place + 1);
      if (weight !== 0) ties.put(row, columns[place] ?? 0, weight, [line]);
    }
  });
  const { directed = null } = options;
  const order = builder.actors();
  const settled = ties.settle({ order, directed: isTwoMode ? false : directed, layers: null });
  return builder.build({
    directed: settled.directed,
    name: null,
    modeOf: isTwoMode ? (actor) => (actor < rows.length ? 0 : 1) : null,
  });
}

function weightOf(cell: string, line: number, header: CsvRecord, place: number): number {
  if (cell.trim() === "") return 0;
  const weight = parseNumber(cell.trim());
  if (weight !== null) return weight;
  throw fileError([line, header.cells[place] ?? place], quoted(cell), "a number, or nothing");
}
