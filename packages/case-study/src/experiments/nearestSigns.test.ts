import { defaultParameters } from "@commonweal/path-dependence";
import { expect, it } from "vitest";
import type { Ensemble } from "../study/Ensemble.ts";
import { nearestSigns } from "./nearestSigns.ts";

const rows = [
  [0.9, 5],
  [0.5, 6],
  [0.1, 5],
  [0.5, 5],
];
// Loss with a little less fusion, and with a little more power of society, against 4 at the baseline.
const after = new Map([
  ["P2.less-fusion", [3, 5, 3, 5]],
  ["P2.more-society", [3, 3, 3, 3]],
]);

const ensemble: Ensemble = {
  tried: 4,
  varying: [
    { name: "fusion", min: 0, max: 1 },
    { name: "surge", min: 0, max: 10 },
  ],
  points: Float64Array.from(rows.flat()),
  accepted: Uint32Array.of(0, 1, 2),
  column: (scenario) => Float64Array.from(after.get(scenario) ?? [4, 4, 4, 4]),
};
const stated = { ...defaultParameters, fusion: 0.6, surge: 5 };

it("finds the nearest set on either side, among the accepted ones, with what differs most", () => {
  const [holds, fails] = nearestSigns(ensemble, stated);
  // Set 0 is .3 of fusion's range away and set 2 is .5.
  expect(holds).toMatchObject({ holds: true, of: 2, set: 0, lessFusion: 1, moreSociety: 1 });
  expect(holds?.distance).toBeCloseTo(0.3, 12);
  expect(holds?.steps[0]).toMatchObject({ parameter: "fusion", stated: 0.6, value: 0.9 });
  expect(holds?.steps[0]?.step).toBeCloseTo(0.3, 12);
  // Set 3 would be nearer than set 1, but was not accepted: √(.1² + .1²).
  expect(fails).toMatchObject({ holds: false, of: 1, set: 1, lessFusion: -1 });
  expect(fails?.distance).toBeCloseTo(Math.sqrt(0.02), 12);
});

it("finds the nearest of more sets than a call can take as arguments", () => {
  const sets = 200_000;
  const many: Ensemble = {
    ...ensemble,
    tried: sets,
    varying: [{ name: "fusion", min: 0, max: 1 }],
    points: Float64Array.from({ length: sets }, (_, set) => (set + 0.5) / sets),
    accepted: Uint32Array.from({ length: sets }, (_, set) => set),
    column: (scenario) => new Float64Array(sets).fill(scenario === "baseline" ? 4 : 3),
  };
  const [holds] = nearestSigns(many, stated);
  // .6 of 200,000 is 120,000: sets 119,999 and 120,000 lie half a step to either side.
  expect(holds).toMatchObject({ of: sets, set: 119_999 });
  expect(holds?.distance).toBeCloseTo(0.5 / sets, 12);
});

it("has no set where none lies on a side", () => {
  const [, fails] = nearestSigns({ ...ensemble, accepted: Uint32Array.of(0, 2) }, stated);
  expect(fails).toEqual({
    ...{ holds: false, of: 0, set: null, distance: null },
    ...{ lessFusion: null, moreSociety: null, steps: [] },
  });
});
