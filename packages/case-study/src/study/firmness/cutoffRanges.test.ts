import { expect, it } from "vitest";
import { cutoffRanges } from "./cutoffRanges.ts";

it("goes from half to one and a half times the cut-off, a share at most to 1", () => {
  const cutoffs = { change: 0.02, worse: 0.2, normalCost: 0.05, majority: 0.8 };
  expect(cutoffRanges({ cutoffs, ranges: { worse: [0.1, 0.4] } })).toEqual([
    { cutoff: "change", registered: 0.02, low: 0.01, high: 0.03, given: false },
    { cutoff: "worse", registered: 0.2, low: 0.1, high: 0.4, given: true },
    { cutoff: "normalCost", registered: 0.05, low: 0.025, high: expect.closeTo(0.075, 12), given: false },
    { cutoff: "majority", registered: 0.8, low: 0.4, high: 1, given: false },
  ]);
});
