import type { Ensemble } from "../study/Ensemble.ts";

/**
 * Gives the relative change of loss against the baseline, one a set that loses anything there: (after − before) / before.
 *
 * No unit, −1 or more. Sets without loss have nothing to change and are left out. O(accepted).
 */
export function relativeChanges(ensemble: Ensemble, scenario: string): Float64Array {
  const [before, after] = [ensemble.column("baseline", "loss"), ensemble.column(scenario, "loss")];
  return Float64Array.from(
    ensemble.accepted.filter((set) => (before[set] as number) > 0),
    (set) => (after[set] as number) / (before[set] as number) - 1,
  );
}
