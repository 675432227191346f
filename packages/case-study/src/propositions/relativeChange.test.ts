import { expect, it } from "vitest";
import { relativeChange } from "./relativeChange.ts";

it.each([
  { from: 4, to: 3, expected: -0.25 },
  { from: 4, to: 0, expected: -1 },
  { from: 2, to: 5, expected: 1.5 },
  { from: 0, to: 0, expected: 0 },
  { from: 0, to: 0.001, expected: 1 },
])("is $expected from $from to $to", ({ from, to, expected }) => {
  expect(relativeChange(from, to)).toBe(expected);
});
