import { ActorNetworkError } from "../../errors.ts";
import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import { limits as standardLimits } from "../limits.ts";
import type { NetworkReading, ReadNetworkOptions } from "../NetworkReading.ts";
import { type NetworkFileBuilder, networkFileBuilder } from "../networkFileBuilder.ts";
import { parseNumber } from "../parseNumber.ts";
import { quoted } from "../quoted.ts";
import { textOf } from "../textOf.ts";
import { cellValues } from "./cellValues.ts";
import { type CsvRecord, csvRecords } from "./csvRecords.ts";
import { separatorOf } from "./separatorOf.ts";

export interface ReadEdgeListCsvOptions extends ReadNetworkOptions {
  /** Whether ties without a type run from source to target only. Default: true, and the report says so. */
  readonly directed?: boolean;
  /** A table of the actors with the columns id, label if wanted, and attributes. Default: actors are those of the ties. */
  readonly actors?: string | Uint8Array;
}

/**
 * Reads a network from an edge list: a table with a row per tie and the columns source and target.
 *
 * `weight` is the weight and `type` says `Directed` or `Undirected`, as Gephi writes; other columns are attributes of
 * ties. Columns `from` and `to` stand for source and target where those are missing. Names of columns may begin
 * with a capital letter. Commas, semicolons or tabs separate cells; what the first line has most of. Parallel ties,
 * self-loops and ties of weight 0 stay. The apostrophe that writers put before formulas is taken away.
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
  const recordsOf = (table: string | Uint8Array): CsvRecord[] => {
    const text = textOf(table, options, bounds);
    return csvRecords(text, separatorOf(text), bounds);
  };
  if (options.actors !== undefined) addActors(builder, recordsOf(options.actors));
  const records = recordsOf(input);
  const header = records.shift();
  if (!header) throw fileError([1], "an empty table", "a header with the columns source and target");
  const places = placesOf(header);
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
    builder.report.warn("The table does not say whether ties are directed; they are taken for directed.");
  }
  return builder.build({ directed: options.directed ?? true, name: null });
}

const synonyms = { source: ["source", "from"], target: ["target", "to"], weight: ["weight"], type: ["type"] };

/** Where the known columns stand, −1 for one that is missing. */
function placesOf({ line, cells }: CsvRecord): Record<keyof typeof synonyms, number> {
  const names = cells.map((cell) => cell.slice(0, 1).toLowerCase() + cell.slice(1));
  const place = (column: keyof typeof synonyms): number => {
    const name = synonyms[column].find((each) => names.includes(each));
    if (name === undefined) return -1;
    const first = names.indexOf(name);
    if (names.indexOf(name, first + 1) === -1) return first;
    throw fileError([line, name], "the column twice", "columns that differ");
  };
  const places = {
    source: place("source"),
    target: place("target"),
    weight: place("weight"),
    type: place("type"),
  };
  if (places.source >= 0 && places.target >= 0) return places;
  const found = quoted(cells.join(",").slice(0, 200));
  throw fileError([line], `the columns ${found}`, "source and target among them, or from and to");
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

function addActors(builder: NetworkFileBuilder, records: CsvRecord[]): void {
  const header = records.shift();
  const names = header?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const [id, label] = [names.indexOf("id"), names.indexOf("label")];
  if (!header || id < 0) {
    throw new ActorNetworkError(
      "invalid-file",
      "Found a table of actors without the column id; expected one.",
      ["actors"],
    );
  }
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
