import { column } from "../../ensembles/column.ts";
import type { ResultTable } from "../../ensembles/ResultTable.ts";
import { ExperimentsError } from "../../errors.ts";
import { summary } from "../../statistics/summary.ts";
import { type Interval, wilson } from "../../statistics/wilson.ts";
import type { Pattern } from "./Pattern.ts";

export interface PatternAcceptanceOptions {
  /** How far a bound is moved to see what hangs on it, as a share of the output's 5–95 % range over the runs. Default: 0.1. */
  readonly move?: number;
}

/** Runs of a table, and their share. */
export interface RunCount {
  readonly runs: number;
  readonly share: number;
  /** Wilson's, 95 %, for independent runs. */
  readonly interval: Interval;
}

/** What becomes of the accepted runs if one bound stands elsewhere. */
export interface MovedBound {
  readonly bound: "min" | "max";
  /** How far it was moved, in the unit of the output; `null` where the output's range is 0, and so are the counts. */
  readonly by: number | null;
  /** Runs that show every pattern with the bound further out. */
  readonly looser: number | null;
  /** The same, further in. */
  readonly tighter: number | null;
}

export interface PatternReport {
  readonly pattern: Pattern;
  /** Runs that show it, whatever the others say. */
  readonly passed: RunCount;
  /** Runs that show all the others: what would be accepted without it. */
  readonly without: number;
  /** Of those, runs that it alone keeps out. */
  readonly excludedAlone: number;
  /** For each pattern, runs that show neither; at its own place, all that it excludes. */
  readonly excludedWith: readonly number[];
  readonly moved: readonly MovedBound[];
}

export interface PatternAcceptance {
  /** Runs that show every pattern, ascending. */
  readonly accepted: Uint32Array;
  readonly joint: RunCount;
  readonly patterns: readonly PatternReport[];
}

/**
 * Keeps the runs that show all of several patterns at once, and tells what each pattern does to that choice (pattern-oriented
 * modelling).
 *
 * A pattern that many runs show says little; one that keeps out runs which all others let pass is what the choice rests on; two that
 * exclude the same runs say one thing twice. Bounds are judgements: `moved` tells how many runs would be accepted if one stood a
 * little further out or in. Without patterns every run is accepted. `null` without runs.
 *
 * O(runs · patterns²).
 *
 * @example
 * const table = { outputs: ["a", "b"], rows: 4, values: Float64Array.of(0, 0, 1, 0, 2, 5, 3, 9) };
 * const { accepted, patterns } = patternAcceptance(table, [{ output: "a", min: 1 }, { output: "b", max: 6 }]);
 * [...accepted]; // => [1, 2]
 * patterns.map(({ excludedAlone }) => excludedAlone); // => [1, 1]
 * @throws {ExperimentsError} `unknown-output`; `invalid-value` for outputs or bounds that are no numbers, or a lower bound above the
 * upper; `invalid-share`.
 * @see Grimm et al. (2005), Science 310(5750), 987–991.
 */
export function patternAcceptance(
  table: ResultTable,
  patterns: readonly Pattern[],
  { move = 0.1 }: PatternAcceptanceOptions = {},
): PatternAcceptance | null {
  if (!(move > 0 && move <= 1)) {
    throw new ExperimentsError("invalid-share", `Found move = ${move}; expected above 0 and at most 1.`, [
      "move",
    ]);
  }
  const columns = patterns.map((pattern, index) => checkedColumn(table, pattern, index));
  const { rows } = table;
  if (rows === 0) return null;
  const shows = columns.map((values, index) => shown(values, patterns[index] as Pattern));
  // How many patterns each run misses.
  const missed = Uint32Array.from({ length: rows }, (_, run) =>
    shows.reduce((count, each) => count + (each[run] ? 0 : 1), 0),
  );
  const counted = (test: (run: number) => boolean): number => {
    let count = 0;
    for (let run = 0; run < rows; run += 1) if (test(run)) count += 1;
    return count;
  };
  const told = (runs: number): RunCount => ({
    runs,
    share: runs / rows,
    interval: wilson(runs, rows) as Interval,
  });
  const accepted = Uint32Array.from(missed.keys()).filter((run) => missed[run] === 0);

  const reports = patterns.map((pattern, index): PatternReport => {
    const [values, own] = [columns[index] as Float64Array, shows[index] as Uint8Array];
    const others = (run: number) => missed[run] === (own[run] ? 0 : 1);
    const { p05, p95 } = summary(values);
    const by = move * ((p95 ?? 0) - (p05 ?? 0));
    const withBound = (bound: "min" | "max", shift: number): number => {
      const moved = shown(values, { ...pattern, [bound]: (pattern[bound] as number) + shift });
      return counted((run) => moved[run] === 1 && others(run));
    };
    const bounds = (["min", "max"] as const).filter((bound) => pattern[bound] !== undefined);
    return {
      pattern,
      passed: told(counted((run) => own[run] === 1)),
      without: counted(others),
      excludedAlone: counted((run) => !own[run] && others(run)),
      excludedWith: shows.map((other) => counted((run) => !own[run] && !other[run])),
      moved: bounds.map((bound): MovedBound => {
        if (by === 0) return { bound, by: null, looser: null, tighter: null };
        const out = bound === "min" ? -by : by;
        return { bound, by, looser: withBound(bound, out), tighter: withBound(bound, -out) };
      }),
    };
  });
  return { accepted, joint: told(accepted.length), patterns: reports };
}

function shown(values: Float64Array, { min = -Infinity, max = Infinity }: Pattern): Uint8Array {
  return Uint8Array.from(values, (value) => (value >= min && value <= max ? 1 : 0));
}

function checkedColumn(table: ResultTable, { output, min, max }: Pattern, index: number): Float64Array {
  const [low, high] = [min ?? -Infinity, max ?? Infinity];
  if (!(low <= high)) {
    const message = `Found for pattern ${index} the bounds ${min} and ${max}; expected numbers, the lower one first.`;
    throw new ExperimentsError("invalid-value", message, ["patterns", index]);
  }
  if (!table.outputs.includes(output)) {
    const message = `Found for pattern ${index} an output that the table does not have; expected one of its ${table.outputs.length}.`;
    throw new ExperimentsError("unknown-output", message, ["patterns", index, "output"]);
  }
  return column(table, output);
}
