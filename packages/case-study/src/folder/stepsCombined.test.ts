import { expect, it } from "vitest";
import { combinedInterventions } from "./combinedInterventions.ts";
import { mostCombined, stepsCombined } from "./stepsCombined.ts";

const label = { en: "a", zh: "甲" };
const step = { rho: 0.5, dF: 0, at: 0 };

/** Each combines all before it, so that its steps are twice those of the one before. */
const doubling = (size: number) =>
  Array.from({ length: size }, (_, index) => ({
    id: `i${index}`,
    label,
    rebalancings: [step],
    ...(index > 0 ? { combines: Array.from({ length: index }, (_, part) => `i${part}`) } : {}),
  }));

it("counts steps of parts and of their parts", () => {
  expect(stepsCombined(doubling(5))).toEqual([1, 2, 4, 8, 16]);
  expect(stepsCombined([{ id: "a", label, rebalancings: [step], combines: ["nobody"] }])).toEqual([1]);
});

it("keeps what has too many from being put together", () => {
  const all = doubling(60);
  const whole = combinedInterventions(all);
  expect(whole.map(({ rebalancings }) => rebalancings.length)).toEqual(
    all.map((_, index) => (2 ** index > mostCombined ? 1 : 2 ** index)),
  );
});
