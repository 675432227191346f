import { expect, it } from "vitest";
import { middleRanks } from "./middleRanks.ts";

it("gives equal values the mean of their ranks", () => {
  expect([...middleRanks([3, 1, 3, 2, 3])]).toEqual([4, 1, 4, 2, 4]);
  expect([...middleRanks([])]).toEqual([]);
});
