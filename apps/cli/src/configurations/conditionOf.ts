import { type ConditionSet, calibrateCrisp, calibrateDirect, QcaError } from "@commonweal/qca";
import { Failure } from "../terminal/Failure.ts";
import type { CaseColumn } from "./CaseColumn.ts";

const next = "Mend the file, or calibrate the column with --calibrate or --thresholds.";

/** Runs a calibration; what is wrong with its numbers is wrong on the command line. */
function calibrated<T>(option: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof QcaError)) throw error;
    throw new Failure(2, `error: option '${option}': ${error.message}`, { cause: error });
  }
}

/**
 * Makes a condition of a column: calibrated where anchors or thresholds are given, a multi-value condition where all are whole
 * numbers from 0 to 9 and one is above 1, else memberships as they stand.
 */
export function conditionOf({ name, lines, values, anchors, thresholds }: CaseColumn): ConditionSet {
  if (anchors !== undefined) {
    const [out = 0, crossover = 0, inside = 0] = anchors;
    return {
      name,
      values: calibrated("--calibrate", () => calibrateDirect(values, { out, crossover, in: inside })),
    };
  }
  if (thresholds !== undefined) {
    const levels = calibrated("--thresholds", () => calibrateCrisp(values, thresholds));
    return thresholds.length === 1
      ? { name, values: levels }
      : { name, values: levels, levels: thresholds.length + 1 };
  }
  const isWhole = values.every((value) => Number.isInteger(value) && value >= 0 && value <= 9);
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  if (isWhole && most > 1) return { name, values, levels: most + 1 };
  const wrong = values.findIndex((value) => !(value >= 0 && value <= 1));
  if (wrong < 0) return { name, values };
  const message = `Line ${lines[wrong]}, column ${name}: found ${values[wrong]}; expected a membership from 0 to 1, or levels 0, 1, 2, … up to 9 in the whole column.`;
  throw new Failure(1, `${message}\n${next}`);
}
