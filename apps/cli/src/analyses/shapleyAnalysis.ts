import { shapleyValues } from "@commonweal/experiments";
import { Failure } from "../terminal/Failure.ts";
import type { Analysis } from "./Analysis.ts";
import { designNeeded } from "./designNeeded.ts";
import type { SweepColumns } from "./SweepColumns.ts";
import { shapleyFigures } from "./shapleyFigures.ts";
import { shown } from "./shown.ts";

const most = 20;

/** Shares out what turning parameters from their first level to their second adds, all combinations run. */
export function shapleyAnalysis(sweep: SweepColumns): Analysis {
  const { levels } = designNeeded(sweep, "full-factorial");
  if (levels.length > most || levels.some((count) => count !== 2)) {
    throw new Failure(
      1,
      `Found ${levels.length} parameters, some of other than two levels or more than ${most}; expected at most ${most} of two levels each.\nSweep a full factorial of two levels.`,
    );
  }
  // The first parameter changes fastest, so that a point's number is its coalition in binary.
  const worthOf = (coalition: readonly number[]) =>
    sweep.means[coalition.reduce((point, player) => point + 2 ** player, 0)] as number;
  const values = shapleyValues(levels.length, worthOf);
  const [none, all] = [worthOf([]), sweep.means[sweep.means.length - 1] as number];
  const names = sweep.manifest.parameters.map(({ name }) => name);
  return {
    found: { names, none, all, values: Array.from(values) },
    notes: [
      `Output with every parameter at its first level: ${shown(none)}; at its second: ${shown(all)}. Shares are exact, so without intervals.`,
    ],
    figures: (drawing) => shapleyFigures(none, values, names, drawing),
    rows: [["", "share"], ...names.map((name, at) => [name, shown(values[at] as number)])],
  };
}
