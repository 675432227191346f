import type { CaseProposition } from "../folder/CasePropositions.ts";
import { verdictOf } from "./verdictOf.ts";

/**
 * Finds the scenarios whose runs propositions look at, in the order in which they ask for them.
 *
 * Each is judged over an ensemble without sets, and what it reads is kept. O(propositions × scenarios).
 */
export function askedScenarios(propositions: readonly CaseProposition[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const empty = {
    tried: 0,
    varying: [],
    points: new Float64Array(0),
    accepted: new Uint32Array(0),
    column(scenario: string) {
      asked.add(scenario);
      return new Float64Array(0);
    },
  };
  for (const proposition of propositions) verdictOf(proposition, empty);
  return asked;
}
