import { expect, it } from "vitest";
import { combinedInterventions } from "./combinedInterventions.ts";

const label = { en: "a", zh: "甲" };
const early = { rho: 0.5, dF: 0, at: 0 };
const late = { kind: "rebalance", dF: 0.5, at: 1040 } as const;

it("adds up steps, multiplies factors, and leaves what combines nothing as it is", () => {
  const share = { id: "share", label, rebalancings: [early], scale: { needWeight: 1.5 } };
  const change = {
    id: "change",
    label,
    rebalancings: [],
    sequence: [late],
    scale: { needWeight: 2, surge: 0.5 },
  };
  const both = { id: "both", label, rebalancings: [], combines: ["share", "change"], scale: { surge: 0.5 } };
  const more = { id: "more", label, rebalancings: [{ ...early, at: 7 }], combines: ["both"] };
  const [first, second, third, fourth] = combinedInterventions([share, change, both, more]);
  expect(first).toBe(share);
  expect(second).toBe(change);
  expect(third).toEqual({
    ...both,
    rebalancings: [early],
    sequence: [late],
    scale: { needWeight: 3, surge: 0.25 },
  });
  expect(fourth).toMatchObject({
    rebalancings: [early, { ...early, at: 7 }],
    sequence: [late],
    scale: { needWeight: 3, surge: 0.25 },
  });
});
