import { prim } from "@commonweal/experiments";
import { rebalancingScenarios } from "../propositions/rebalancingScenarios.ts";
import { relativeChange } from "../propositions/relativeChange.ts";
import type { Ensemble } from "../study/Ensemble.ts";

/** Ends of one parameter in a box; `null` where the box has no bound. */
export interface BoxEnds {
  readonly parameter: string;
  /** Ends of the range tried. */
  readonly min: number;
  readonly max: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Chance, over held-out sets, of so many sets of interest without this bound; `null` in an empty box. */
  readonly quasiP: number | null;
}

/** A region in which the halfway step helps, or hurts, more often than elsewhere. */
export interface ChangeBox {
  readonly change: "helps" | "hurts";
  /** Of the held-out sets, those where it does. */
  readonly of: number;
  readonly base: number | null;
  readonly ends: readonly BoxEnds[];
  /** Held-out sets in the box, and the share of them where it does, with Wilson's interval. */
  readonly inside: number;
  readonly density: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Share of the held-out sets where it does that lie in the box. */
  readonly coverage: number | null;
  /** The same density over the sets that the box was found on: too good, for it was chosen by them. */
  readonly searched: number | null;
  /** Why there is no box. */
  readonly reason: string | null;
}

/** Fewest accepted sets of which one half may find a box and the other count it. */
const fewest = 40;

/** Said where too few sets were accepted, and where all of them agree. */
export const noBox = {
  few: `Fewer than ${fewest} sets were accepted.`,
  alike: "The step does it in all sets searched, or in none.",
} as const;

function boxOf(ensemble: Ensemble, change: ChangeBox["change"], hits: readonly boolean[], seed: number) {
  const { accepted, varying, points } = ensemble;
  const none = { change, of: 0, base: null, ends: [], inside: 0, density: null, interval: null };
  const without = (reason: string): ChangeBox => ({
    ...none,
    ...{ coverage: null, searched: null, reason },
  });
  if (hits.length < fewest) return without(noBox.few);
  const inputs = varying.map((_, column) => ({
    kind: "numeric" as const,
    values: Float64Array.from(accepted, (set) => points[set * varying.length + column] as number),
  }));
  const found = prim(inputs, hits, { seed, leastMass: 0.1 });
  const held = found?.box.heldOut;
  const all = found?.trajectory[0]?.heldOut;
  if (!found || !held || !all) return without(noBox.alike);
  return {
    change,
    of: all.ofInterest,
    base: all.density,
    ends: found.box.box.flatMap((restriction, place): BoxEnds[] => {
      const parameter = varying[restriction.input];
      if (restriction.kind !== "range" || !parameter) return [];
      const { name, min, max } = parameter;
      const { low, high } = restriction;
      return [{ parameter: name, min, max, low, high, quasiP: found.box.quasiP[place]?.heldOut ?? null }];
    }),
    inside: held.runs,
    density: held.density,
    interval: held.densityInterval,
    coverage: held.coverage,
    searched: found.box.searched.density,
    reason: null,
  };
}

/**
 * Finds where in the space of parameters the halfway step helps, and where it hurts, as ranges that can be read out.
 *
 * Boxes are found on one half of the accepted sets by patient rule induction and counted on the other, which had no part in
 * finding them. It helps or hurts where loss changes by at least `change`, a share of the baseline's.
 *
 * O(steps × sets × parameters).
 *
 * @see Bryant & Lempert (2010), Technological Forecasting and Social Change 77(1), 34–49.
 */
export function changeBoxes(
  ensemble: Ensemble,
  { change, seed }: { readonly change: number; readonly seed: number },
): readonly ChangeBox[] {
  const before = ensemble.column("baseline", "loss");
  const after = ensemble.column(rebalancingScenarios.balanced, "loss");
  const changes = Array.from(ensemble.accepted, (set) =>
    relativeChange(before[set] as number, after[set] as number),
  );
  return [
    boxOf(
      ensemble,
      "helps",
      changes.map((value) => value <= -change),
      seed,
    ),
    boxOf(
      ensemble,
      "hurts",
      changes.map((value) => value >= change),
      seed,
    ),
  ];
}
