import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading } from "../NetworkReading.ts";
import { type NetworkFileBuilder, networkFileBuilder } from "../networkFileBuilder.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import type { ReadingReport } from "../readingReport.ts";
import { withModes } from "../withModes.ts";
import { cellValues } from "./cellValues.ts";
import type { CsvRecord } from "./csvRecords.ts";
import { csvTable, type ReadCsvTableOptions } from "./csvTable.ts";

export interface ReadEdgeListCsvOptions extends ReadCsvTableOptions {
  /** Whether ties without a type run from source to target only. Default: true, and the report says so. */
  readonly directed?: boolean;
  /** A table of the actors with the columns id, label if wanted, and attributes. Default: actors are those of the ties. */
  readonly actors?: string | Uint8Array;
}

/**
 * Reads a network from an edge list: a table with a row per tie and the columns source and target.
 *
 * `weight` is the weight and `type` says `Directed` or `Undirected`, as Gephi writes; other columns are attributes of
 * ties. Columns `from` and `to` stand for source and target where both of those are missing. Names of columns may begin
 * with a capital letter. Parallel ties, self-loops and ties of weight 0 stay. Actors of ties that a table of actors does
 * not have stand after those of the table; its column `bipartite` of 0 and 1 is the mode. The apostrophe that writers put before formulas is taken away.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readEdgeListCsv("source,target,weight\noffice,club,2\n", { actors: "id,age\nclub,3\nfirm,9\n" });
 * network.ids; // => ["club", "firm", "office"]
 * [...network.weights]; // => [2]
 * @throws {ActorNetworkError} `invalid-file`, `invalid-text`, `duplicate-actor`, `limit-exceeded`; its path is the line
 * and, when one cell is at fault, the column.
 */
export function readEdgeListCsv(
  input: string | Uint8Array,
  options: ReadEdgeListCsvOptions = {},
): NetworkReading {
  const bounds = { ...standardLimits, ...options.limits };
  const builder = networkFileBuilder({ limits: bounds });
  const { report } = builder;
  if (options.actors !== undefined) addActors(builder, csvTable(options.actors, options, bounds, report));
  const listed = builder.actors();
  const { header, records } = csvTable(input, options, bounds, report);
  const places = placesOf(header, report);
  let unsaid = 0;
  for (const { line, cells } of records) {
    checkSize("ties", builder.ties() + 1, bounds.ties, [line]);
    const end = (column: "source" | "target"): number => {
      const id = cells[places[column]] ?? "";
      if (id === "") throw fileError([line, column], "an empty cell", "the id of an actor");
      return builder.actorFound(id, [line, column]);
    };
    const weight = weightOf(cells[places.weight] ?? "", line);
    const kind = kindOf(cells[places.type] ?? "", line);
    if (kind === null) unsaid += 1;
    builder.addTie(end("source"), end("target"), weight, [line], kind ?? options.directed ?? true);
  }
  const known = new Set(Object.values(places));
  header.cells.forEach((name, place) => {
    if (known.has(place)) return;
    const column = builder.tieColumns.add(name, null, [header.line]);
    cellValues(records.map(({ cells }) => cells[place] ?? "")).forEach((value, tie) => {
      if (value !== null) builder.tieColumns.set(column, tie, value);
    });
  });
  if (unsaid > 0 && options.directed === undefined) {
    report.warn("The table does not say whether ties are directed; they are taken for directed.");
  }
  if (options.actors !== undefined && builder.actors() > listed) {
    report.warn(
      `${builder.actors() - listed} actors of ties are not in the table of actors; they are added.`,
    );
  }
  return withModes(builder.build({ directed: options.directed ?? true, name: null }));
}

type Known = "source" | "target" | "weight" | "type";

/** Where the known columns stand, −1 for one that is missing. */
function placesOf({ line, cells }: CsvRecord, report: ReadingReport): Record<Known, number> {
  const names = cells.map((cell) => cell.slice(0, 1).toLowerCase() + cell.slice(1));
  const place = (name: string): number => {
    const first = names.indexOf(name);
    if (first < 0 || names.indexOf(name, first + 1) < 0) return first;
    throw fileError([line, name], "the column twice", "columns that differ");
  };
  const [weight, type] = [place("weight"), place("type")];
  const plain = { source: place("source"), target: place("target"), weight, type };
  if (plain.source >= 0 && plain.target >= 0) return plain;
  const other = { source: place("from"), target: place("to"), weight, type };
  if (plain.source < 0 && plain.target < 0 && other.source >= 0 && other.target >= 0) {
    report.warn('The columns "from" and "to" are taken for source and target.');
    return other;
  }
  throw fileError([line], `${cells.length} columns`, "source and target among them, or from and to");
}

function weightOf(cell: string, line: number): number | null {
  if (cell === "") return null;
  const weight = parseNumber(cell);
  if (weight === null) throw fileError([line, "weight"], quoted(cell), "a number");
  return weight;
}

function kindOf(cell: string, line: number): boolean | null {
  if (cell === "") return null;
  if (/^(?:un)?directed$/i.test(cell)) return /^directed$/i.test(cell);
  throw fileError([line, "type"], quoted(cell), "Directed or Undirected");
}

function addActors(builder: NetworkFileBuilder, { header, records }: ReturnType<typeof csvTable>): void {
  const names = header.cells.map((cell) => cell.toLowerCase());
  const [id, label] = [names.indexOf("id"), names.indexOf("label")];
  if (id < 0) throw fileError(["actors", header.line], "no column id", "a table of actors with one");
  for (const { line, cells } of records) {
    const actor = builder.addActor(cells[id] ?? "", ["actors", line]);
    if (label >= 0 && cells[label]) builder.setLabel(actor, cells[label]);
  }
  header.cells.forEach((name, place) => {
    if (place === id || place === label) return;
    const column = builder.actorColumns.add(name, null, ["actors", header.line]);
    cellValues(records.map(({ cells }) => cells[place] ?? "")).forEach((value, actor) => {
      if (value !== null) builder.actorColumns.set(column, actor, value);
    });
  });
}
