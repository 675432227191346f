import { expect, it } from "vitest";
import { largestSphere } from "./largestSphere.ts";

it.each([
  [{ state: 1 }, "state"],
  [{ capital: 0.4, society: 0.6 }, "society"],
  [{ society: 0.5, state: 0.5 }, "state"],
  [{ state: 0, society: 0 }, "outside"],
  [{}, "outside"],
] as const)("largestSphere of %j is %s", (shares, expected) => {
  expect(largestSphere(shares)).toBe(expected);
});
