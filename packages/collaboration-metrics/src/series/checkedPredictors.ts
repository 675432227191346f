import { sum } from "@commonweal/numerics";
import { CollaborationMetricsError } from "../errors.ts";
import type { Predictor } from "./Predictor.ts";

const most = 50;

/** Gives the predictors' values unit by unit, the treated one first, each in units of its standard deviation over all units. */
export function checkedPredictors(predictors: readonly Predictor[], donors: number): number[][] {
  if (!(predictors.length >= 1 && predictors.length <= most)) {
    const message = `Found ${predictors.length} predictors; expected 1 to ${most}, or none named at all.`;
    throw new CollaborationMetricsError("invalid-option", message, ["predictors"]);
  }
  const scaled = predictors.map(({ treated, donors: values }, place) => {
    if (values.length !== donors) {
      const message = `Predictor ${place} has ${values.length} values of donors; expected ${donors}.`;
      throw new CollaborationMetricsError("unequal-lengths", message, ["predictors", place, "donors"]);
    }
    const all = [treated, ...Array.from(values)];
    const bad = all.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
      const message = `Found ${all[bad]} in predictor ${place}; expected a finite number.`;
      const at = bad === 0 ? ["treated"] : ["donors", bad - 1];
      throw new CollaborationMetricsError("invalid-series", message, ["predictors", place, ...at]);
    }
    const mean = sum(all.map((value) => value / all.length));
    const squares = sum(all.map((value) => (value - mean) * (value - mean)));
    const deviation = Math.sqrt(squares / (all.length - 1));
    if (!(deviation > 1e-12 * Math.abs(mean) && deviation < Infinity)) {
      const message = `Predictor ${place} is the same in all units; expected values that differ.`;
      throw new CollaborationMetricsError("invalid-series", message, ["predictors", place]);
    }
    return all.map((value) => (value - mean) / deviation);
  });
  return Array.from({ length: donors + 1 }, (_, unit) => scaled.map((values) => values[unit] as number));
}
