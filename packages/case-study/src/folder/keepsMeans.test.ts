import { expect, it } from "vitest";
import { keepsMeans } from "./keepsMeans.ts";

const plain = { id: "a", label: { en: "a", zh: "甲" }, rebalancings: [{ rho: 1, dF: 1, at: 0 }] };

it.each([
  { name: "shares and fusion alone", change: {}, expected: true },
  { name: "a society with a larger share", change: { scale: { powerSociety: 1.5 } }, expected: true },
  { name: "faster information", change: { scale: { informationRate: 2 } }, expected: true },
  { name: "a factor of one on capacity", change: { scale: { totalCapacity: 1 } }, expected: true },
  { name: "more capacity", change: { scale: { totalCapacity: 1.1 } }, expected: false },
  { name: "a larger campaign", change: { scale: { campaignSize: 2 } }, expected: false },
  { name: "a step that builds nothing", change: { sequence: [{ kind: "build", at: 0 }] }, expected: true },
  {
    name: "a step that builds",
    change: { sequence: [{ kind: "build", at: 0, efficiency: 0.1 }] },
    expected: false,
  },
] as const)("$name: $expected", ({ change, expected }) => {
  expect(keepsMeans({ ...plain, ...change } as Parameters<typeof keepsMeans>[0])).toBe(expected);
});
