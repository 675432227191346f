import type { Parameters } from "@commonweal/path-dependence";
import { overFusionScenarios } from "../propositions/overFusionScenarios.ts";
import type { Ensemble } from "../study/Ensemble.ts";

/** How one parameter of a set differs from the case's stated value. */
interface ParameterStep {
  readonly parameter: string;
  readonly stated: number;
  readonly value: number;
  /** Difference in units of the range tried, with its sign. */
  readonly step: number;
}

/** The accepted set, of those in which the signs of P2 hold or do not, that is nearest to the case's stated values. */
export interface NearestSet {
  readonly holds: boolean;
  /** Accepted sets on this side. */
  readonly of: number;
  /** Number of the set, from 0; `null` where there is none on this side. */
  readonly set: number | null;
  /** Root of the sum of squared steps. */
  readonly distance: number | null;
  /** Loss taken away by a little less fusion, and by a little more power of society, in weeks. */
  readonly lessFusion: number | null;
  readonly moreSociety: number | null;
  /** The parameters that differ most, largest first. */
  readonly steps: readonly ParameterStep[];
}

const shown = 5;

/**
 * Finds how near to the case's stated values both signs of P2 hold, and how near one of them fails.
 *
 * The signs: a little less fusion lowers loss, and so does a little more power of society. Distance counts every parameter
 * in units of the range it was drawn from; the first of equals. Sets are where the design put them, so that nearer ones may exist
 * between them: the distance is an upper bound. O(accepted × parameters).
 */
export function nearestSigns(ensemble: Ensemble, stated: Parameters): readonly NearestSet[] {
  const { accepted, varying, points } = ensemble;
  const values = new Map(Object.entries(stated));
  const stepsOf = (set: number): ParameterStep[] =>
    varying.map(({ name, min, max }, column) => {
      const [from, value] = [values.get(name) ?? min, points[set * varying.length + column] as number];
      return { parameter: name, stated: from, value, step: (value - from) / (max - min) };
    });
  const distanceOf = (set: number) => Math.sqrt(stepsOf(set).reduce((sum, { step }) => sum + step * step, 0));
  const before = ensemble.column("baseline", "loss");
  const removedBy = (scenario: string) => {
    const after = ensemble.column(scenario, "loss");
    return (set: number) => (before[set] as number) - (after[set] as number);
  };
  const lessFusion = removedBy(overFusionScenarios.lessFusion);
  const moreSociety = removedBy(overFusionScenarios.moreSociety);
  const holds = (set: number) => lessFusion(set) > 0 && moreSociety(set) > 0;
  return [true, false].map((side): NearestSet => {
    const sets = accepted.filter((set) => holds(set) === side);
    let nearest: number | null = null;
    let distance = Infinity;
    for (const set of sets) {
      const own = distanceOf(set);
      if (own < distance) [nearest, distance] = [set, own];
    }
    if (nearest === null) {
      const nothing = { set: null, distance: null, lessFusion: null, moreSociety: null, steps: [] };
      return { holds: side, of: 0, ...nothing };
    }
    return {
      holds: side,
      of: sets.length,
      set: nearest,
      distance,
      lessFusion: lessFusion(nearest),
      moreSociety: moreSociety(nearest),
      steps: stepsOf(nearest)
        .sort((left, right) => Math.abs(right.step) - Math.abs(left.step))
        .slice(0, shown),
    };
  });
}
