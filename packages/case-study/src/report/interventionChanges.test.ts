import { expect, it } from "vitest";
import { interventionChanges } from "./interventionChanges.ts";

const label = { en: "a", zh: "甲" };

it("names every change with its size and its week, and nothing that does not change", () => {
  const intervention = {
    id: "a",
    label,
    combines: ["b", "c"],
    scale: { powerSociety: 1.5, needWeight: 1.25 },
    rebalancings: [
      { rho: 0.5, dF: 0, at: 0 },
      { rho: 0, dF: 0, at: 3 },
    ],
    sequence: [
      { kind: "rebalance", dF: 0.5, at: 1040 },
      { kind: "build", capacity: 0.1, efficiency: 0.2, at: 52 },
      { kind: "permute", order: [1, 2, 0], at: 7 },
    ],
  } as const;
  expect(interventionChanges({ ...intervention } as never, "en")).toEqual([
    "together: b + c",
    "powerSociety × 1.5",
    "needWeight × 1.25",
    "rho 0.5 (week 0)",
    "dF 0.5 (week 1040)",
    "totalCapacity + 0.1, societyEfficiency + 0.2 (week 52)",
    "π [1, 2, 0] (week 7)",
  ]);
  expect(interventionChanges({ ...intervention } as never, "zh").slice(3, 5)).toEqual([
    "rho 0.5（第 0 周）",
    "dF 0.5（第 1040 周）",
  ]);
});
