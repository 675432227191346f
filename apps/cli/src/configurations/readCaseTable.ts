import { ActorNetworkError, decodeText, parseNumber, readTable } from "@commonweal/actor-network";
import { kindOfPath } from "../networks/kindOfPath.ts";
import { readBytes } from "../networks/readBytes.ts";
import { headerOf } from "../series/headerOf.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import type { CaseTable } from "./CaseTable.ts";
import { conditionOf } from "./conditionOf.ts";
import { dataNotes } from "./dataNotes.ts";
import type { NamedNumbers } from "./namedNumbers.ts";
import { outcomeOf } from "./outcomeOf.ts";

export interface ReadCaseOptions {
  readonly outcome: string;
  readonly conditions: readonly string[];
  readonly calibrate?: NamedNumbers;
  readonly thresholds?: NamedNumbers;
  readonly caseColumn?: string;
  readonly encoding?: string;
}

/** A line of the file; names of columns and cells without space around them. */
interface CaseRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

const missing = new Set(["", "NA", "N/A", "NaN", "null", "-"]);
const next = "Mend the file and try again.";

/** Reads cases from a CSV file with a header and calibrates them; a case with a missing value is left out and told. */
export async function readCaseTable(path: string, options: ReadCaseOptions): Promise<CaseTable> {
  if ((await kindOfPath(path)) === "folder") {
    throw new Failure(1, "Found a folder at the path given; expected a CSV file with a case a line.");
  }
  const bytes = await readBytes(path);
  try {
    const encoding = options.encoding === undefined ? {} : { encoding: options.encoding };
    const header = headerOf(decodeText(bytes, encoding));
    checkHeader(header);
    const rows = readTable(bytes, { columns: header, ...encoding });
    return tableOf(
      header.map((name) => name.trim()),
      rows.map(({ line, cells }) => ({
        line,
        cells: new Map(header.map((name) => [name.trim(), (cells[name] ?? "").trim()])),
      })),
      options,
    );
  } catch (error) {
    if (!(error instanceof ActorNetworkError)) throw error;
    if (error.path[0] === "encoding") throw new Failure(2, `error: option '--encoding': ${error.message}`);
    const [line, column] = error.path;
    const place = [line === undefined ? "" : `line ${String(line)}`, column === undefined ? "" : "one cell"];
    const where = place.filter((part) => part !== "").join(", ");
    const found =
      where === "" ? "The file is no table that can be read" : `The table cannot be read at ${where}`;
    const message = `${found} (${error.code}); expected CSV with a header, commas between cells, as many cells a line, and text as the encoding says.`;
    throw new Failure(1, `${message}\n${next}`, { cause: error });
  }
}

/** Refuses a header that names a column twice, or in which semicolons or tabs stand where commas are expected. */
function checkHeader(header: readonly string[]): void {
  if (new Set(header.map((name) => name.trim())).size < header.length) {
    const message =
      "Line 1: found two columns with one name, or two without; expected a name for each, once.";
    throw new Failure(1, `${message}\n${next}`);
  }
  if (header.length > 1) return;
  for (const [sign, name] of [
    [";", "semicolons"],
    ["\t", "tabs"],
  ] as const) {
    if (!header[0]?.includes(sign)) continue;
    const message = `Line 1: found ${name} between cells; expected commas, and a point in numbers.`;
    throw new Failure(1, `${message}\nSave the table as CSV with commas (UTF-8) and try again.`);
  }
}

function tableOf(header: readonly string[], rows: readonly CaseRow[], options: ReadCaseOptions): CaseTable {
  const { calibrate = new Map(), thresholds = new Map() } = options;
  const outcome = outcomeOf(options.outcome);
  const used = [...options.conditions, outcome.name];
  for (const [option, names] of [
    ["--outcome", [outcome.name]],
    ["--conditions", options.conditions],
    ["--calibrate", [...calibrate.keys()]],
    ["--thresholds", [...thresholds.keys()]],
    ["--case-column", options.caseColumn === undefined ? [] : [options.caseColumn]],
  ] as const) {
    for (const name of names) {
      if (header.includes(name)) continue;
      throw new Failure(
        2,
        `error: option '${option}': found ${JSON.stringify(name)}; expected one of the file's ${counted(header.length, "column")}, letter by letter.`,
      );
    }
  }
  if (new Set(used).size < used.length) {
    throw new Failure(
      2,
      "error: option '--conditions': found a column twice; expected each once, without the outcome.",
    );
  }
  for (const name of calibrate.keys()) {
    if (!thresholds.has(name)) continue;
    throw new Failure(
      2,
      `error: option '--thresholds': ${JSON.stringify(name)} is calibrated by anchors already.`,
    );
  }

  const nameColumn = options.caseColumn ?? caseColumnOf(header, rows, used);
  const left: number[] = [];
  const kept = rows.filter(({ line, cells }) => {
    const isWhole = used.every((name) => !missing.has(cells.get(name) ?? ""));
    if (!isWhole) left.push(line);
    return isWhole;
  });
  const columnOf = (name: string) => ({
    name,
    lines: kept.map(({ line }) => line),
    values: kept.map(({ line, cells }) => numberIn(line, name, cells.get(name) ?? "")),
    anchors: calibrate.get(name),
    thresholds: thresholds.get(name),
  });
  if (kept.length === 0) {
    const message = `Found 0 cases with a value in every column asked for, of ${counted(rows.length, "line")}; expected at least one.`;
    throw new Failure(1, `${message}\n${next}`);
  }
  const data = {
    conditions: options.conditions.map((name) => conditionOf(columnOf(name))),
    outcome: outcome.from(columnOf(outcome.name)),
  };
  const leftOut = `${left.length} of ${rows.length} cases left out, for a value is missing (lines ${shortList(left)}).`;
  return {
    data,
    names: kept.map(({ line, cells }) =>
      nameColumn === null ? `line ${line}` : (cells.get(nameColumn) ?? ""),
    ),
    warnings: [...(left.length === 0 ? [] : [leftOut]), ...dataNotes(data, new Set(thresholds.keys()))],
  };
}

function shortList(lines: readonly number[]): string {
  return lines.length <= 20 ? lines.join(", ") : `${lines.slice(0, 20).join(", ")}, …`;
}

/** The column that names cases: one called so, or the first that is not used and holds no number. */
function caseColumnOf(
  header: readonly string[],
  rows: readonly CaseRow[],
  used: readonly string[],
): string | null {
  const free = header.filter((name) => !used.includes(name));
  const called = free.find((name) => /^(case|cases|id|name)$/i.test(name));
  const worded = free.find(
    (name) => rows.length > 0 && rows.every(({ cells }) => parseNumber(cells.get(name) ?? "") === null),
  );
  return called ?? worded ?? null;
}

function numberIn(line: number, column: string, cell: string): number {
  const value = parseNumber(cell);
  if (value !== null) return value;
  const message = `Line ${line}, column ${column}: found ${counted(cell.length, "character")} and no number; expected one such as 0.75, with a point and without signs such as %.`;
  throw new Failure(1, `${message}\n${next}`);
}
