import fc from "fast-check";
import { expect, it } from "vitest";
import type { CaseProposition } from "../folder/CasePropositions.ts";
import { syntheticEnsemble } from "./syntheticEnsemble.ts";
import { verdictOf } from "./verdictOf.ts";
import { wordAtCutoffs } from "./wordAtCutoffs.ts";

const shared = { statement: { en: "It is so.", zh: "如此。" }, segments: [] };
const propositions: readonly CaseProposition[] = [
  { ...shared, id: "P1", cutoffs: { effect: 0.1, majority: 0.5 } },
  { ...shared, id: "P2", cutoffs: { majority: 0.5 } },
  { ...shared, id: "P3", cutoffs: { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.5 } },
];
const share = fc.double({ min: 0, max: 1, noNaN: true });

it.each(propositions)("gives the word of the whole verdict at any cut-offs, of $id", (proposition) => {
  fc.assert(
    fc.property(share, share, fc.array(share, { minLength: 4, maxLength: 4 }), (from, holds, drawn) => {
      const ensemble = syntheticEnsemble(
        60,
        (scenario, output, p) => (scenario === "baseline" ? 1 : p < holds ? 0.5 : output.length / 4),
        (p) => p >= from,
      );
      const advantage = Float64Array.from(ensemble.accepted, (set) => (set % 7) - holds);
      const cutoffs = Object.fromEntries(
        Object.keys(proposition.cutoffs).map((cutoff, place) => [cutoff, drawn[place] as number]),
      );
      const whole = verdictOf({ ...proposition, cutoffs } as CaseProposition, ensemble, { advantage });
      expect(wordAtCutoffs(proposition, ensemble, { advantage })(cutoffs)).toBe(whole.verdict);
    }),
  );
});
