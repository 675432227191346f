import {
  CollaborationMetricsError,
  differenceInDifferences,
  limitsOfOneCase,
  placeboDates,
  type SegmentedRegressionOptions,
  segmentedRegression,
  structuralBreaks,
  syntheticControl,
} from "@commonweal/collaboration-metrics";
import { Failure } from "../terminal/Failure.ts";
import { comparedDates } from "./comparedDates.ts";
import { comparedEntries } from "./comparedEntries.ts";
import { definitionChangesOf } from "./definitionChangesOf.ts";
import { entryAt } from "./entryAt.ts";
import type { Interruption, SideOfSeries } from "./Interruption.ts";
import type { SeriesTable } from "./SeriesTable.ts";

export interface InterruptRequest {
  readonly at: string;
  readonly model: Interruption["model"];
  readonly errors: Interruption["errors"];
  readonly period: number;
  readonly definitionChange: readonly string[];
}

const seasonsNeedEven =
  "Seasons need entries at one distance, and some are missing or uneven. Leave --period out, or complete the file.";

/** Compares a series before and after an event in every way that the entries allow; says why where they do not. */
export function interrupted(file: string, table: SeriesTable, request: InterruptRequest): Interruption {
  const hasDates = table.dateColumn !== null;
  const { rows, warnings, conflict, isEven } = comparedEntries(table.rows, hasDates);
  const labels = rows.map(({ label }) => label);
  const values = rows.map(({ value }) => value);
  const at = entryAt(request.at, labels, "--at", hasDates);
  const changes = definitionChangesOf(rows, request.definitionChange, hasDates);
  const reasons = new Map<string, string>();
  const attempt = <T>(name: string, obstacle: string | null, compute: () => T): T | null => {
    if (obstacle !== null) reasons.set(name, obstacle);
    return obstacle === null ? attempted(name, compute, reasons) : null;
  };
  const seasons = request.period > 1 && !isEven ? seasonsNeedEven : null;
  const outside = at === 0 || at === rows.length ? oneSide(request.at, labels) : null;
  const options: SegmentedRegressionOptions = {
    at,
    model: request.model,
    errors: request.errors,
    period: request.period,
    definitionChanges: changes.map((change) => change.at),
  };
  const scattered =
    changes.length > 0 && 2 * changes.length >= rows.length
      ? manyDefinitions(changes.length, rows.length)
      : null;
  const obstacle = conflict ?? outside ?? seasons ?? scattered;
  const regression = attempt("regression", obstacle, () => segmentedRegression(values, options));
  const placebo = attempt("placebo", obstacle, () => placeboDates(values, options));
  const breaks = attempt("breaks", conflict ?? scattered, () =>
    structuralBreaks(values, { model: request.model === "level" ? "mean" : "trend" }),
  );
  const complete = rows.filter(({ donors }) => donors.every((value) => value !== null));
  const input = {
    treated: complete.map(({ value }) => value),
    donors: table.donors.map((_, donor) => complete.map(({ donors }) => donors[donor] as number)),
    at: rows.slice(0, at).filter(({ donors }) => donors.every((value) => value !== null)).length,
  };
  const few = complete.length < rows.length ? [leftOut(rows.length - complete.length)] : [];
  const compared = conflict ?? outside;
  const spans = hasDates ? spanning(request.at, labels[at]) : [];
  const donors =
    table.donors.length === 0
      ? {}
      : {
          donors: {
            names: table.donors,
            synthetic: attempt("synthetic", compared, () => syntheticControl(input)),
            differences: attempt("differences", compared, () => differenceInDifferences(input)),
          },
        };
  return {
    file,
    column: table.column,
    unit: table.unit,
    series: { labels, values, lines: rows.map(({ line }) => line) },
    event: { asked: request.at, at, label: labels[at] ?? null },
    before: sideOf(values.slice(0, at)),
    after: sideOf(values.slice(at)),
    model: request.model,
    errors: request.errors,
    period: request.period,
    definitionChanges: changes,
    regression,
    placebo,
    breaks,
    ...donors,
    limits: limitsOfOneCase({
      treated: 1,
      donors: table.donors.length,
      crises: 1,
      definitionChanged: changes.length > 0,
    }),
    undefined: Object.fromEntries(reasons),
    warnings: [...warnings, ...spans, ...few, ...(regression?.warnings ?? [])],
  };
}

/** Gives what is computed, or notes why the entries do not allow it. A wrong option ends the command. */
function attempted<T>(name: string, compute: () => T, reasons: Map<string, string>): T | null {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof CollaborationMetricsError)) throw error;
    const option = String(error.path[1] ?? "");
    if (name === "regression" && (option === "period" || option === "errors")) {
      throw new Failure(2, `error: option '--${option}': ${error.message}`);
    }
    reasons.set(name, error.message);
    return null;
  }
}

function sideOf(values: readonly number[]): SideOfSeries {
  if (values.length === 0) return { entries: 0, low: null, high: null };
  return { entries: values.length, low: Math.min(...values), high: Math.max(...values) };
}

function oneSide(asked: string, labels: readonly string[]): string {
  if (labels.length === 0) return "No entry has a value.";
  return `All ${labels.length} entries (${labels[0]} to ${labels.at(-1)}) lie on one side of ${asked}. Give a date between them, or a longer series.`;
}

function manyDefinitions(changes: number, entries: number): string {
  return `The definition changes ${changes} times in ${entries} entries, which leaves too few of each to compare. Keep entries of one definition.`;
}

function leftOut(count: number): string {
  return `${count} entries lack a value of a donor and are left out of the comparison with donors.`;
}

/** An entry that is less exact than the event may hold days before it. */
function spanning(asked: string, label: string | undefined): string[] {
  if (label === undefined || label.length >= asked.length || comparedDates(label, asked) !== 0) return [];
  return [`The entry ${label} holds days before ${asked} too; it counts as after.`];
}
