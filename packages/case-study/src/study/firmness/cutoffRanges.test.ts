import { expect, it } from "vitest";
import type { CaseProposition } from "../../folder/CasePropositions.ts";
import { cutoffRanges } from "./cutoffRanges.ts";

it("goes from half to one and a half times the cut-off, a share at most to 1", () => {
  const cutoffs = { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.8 };
  expect(cutoffRanges({ id: "P3", cutoffs, ranges: { worse: [0.1, 0.4] } })).toEqual([
    { cutoff: "change", registered: 0.02, low: 0.01, high: 0.03, given: false },
    { cutoff: "worse", registered: 0.2, low: 0.1, high: 0.4, given: true },
    { cutoff: "normalCost", registered: 0.05, low: 0.025, high: expect.closeTo(0.075, 12), given: false },
    { cutoff: "majority", registered: 0.8, low: 0.4, high: 1, given: false },
  ]);
});

it("has a range for what a case leaves at its default, and none for the noise on pseudo-data", () => {
  const ranges = { structure: [0.4, 0.6] } satisfies CaseProposition["ranges"];
  const cutoffs = { majority: 0.5, pri: 0.6 };
  expect(cutoffRanges({ id: "P2", cutoffs, ranges }).map(({ given: _, ...range }) => range)).toEqual([
    { cutoff: "majority", registered: 0.5, low: 0.25, high: 0.75 },
    { cutoff: "pri", registered: 0.6, low: 0.3, high: expect.closeTo(0.9, 12) },
    { cutoff: "structure", registered: 0.5, low: 0.4, high: 0.6 },
    { cutoff: "consistency", registered: 0.8, low: 0.4, high: 1 },
  ]);
  const history = cutoffRanges({ id: "P1", cutoffs: { effect: 0.02, majority: 0.5, noise: 0.1 } });
  expect(history.map(({ cutoff }) => cutoff)).toEqual(["effect", "majority"]);
});
