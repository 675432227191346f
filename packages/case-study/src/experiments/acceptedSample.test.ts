import { expect, it } from "vitest";
import { acceptedSample } from "./acceptedSample.ts";
import { spreadOf } from "./spreadOf.ts";

it("takes all where there are no more than asked for, and evenly spaced ones else", () => {
  const accepted = Uint32Array.of(2, 3, 5, 7, 11, 13, 17, 19);
  expect([...acceptedSample(accepted, 8)]).toEqual([...accepted]);
  expect([...acceptedSample(accepted, 4)]).toEqual([2, 5, 11, 17]);
  expect([...acceptedSample(accepted, 3)]).toEqual([2, 5, 13]);
  expect([...acceptedSample(new Uint32Array(0), 4)]).toEqual([]);
});

it("gives median and 10–90 % range, null of nothing", () => {
  expect(spreadOf([10, 0, 5])).toEqual({ low: 1, median: 5, high: 9 });
  expect(spreadOf([])).toBeNull();
});
