import { designOf } from "@commonweal/experiments";
import { expect, it } from "vitest";
import { acceptedSample } from "./acceptedSample.ts";
import { spreadOf } from "./spreadOf.ts";

it("takes the first, and all where there are no more than asked for", () => {
  const accepted = Uint32Array.of(2, 3, 5, 7, 11, 13, 17, 19);
  expect([...acceptedSample(accepted, 8)]).toEqual([...accepted]);
  expect([...acceptedSample(accepted, 20)]).toEqual([...accepted]);
  expect([...acceptedSample(accepted, 3)]).toEqual([2, 3, 5]);
  expect([...acceptedSample(new Uint32Array(0), 4)]).toEqual([]);
});

it("spreads 256 of 4,096 Sobol points evenly over the range of every parameter", () => {
  const design = designOf({ kind: "sobol", dimensions: 6, size: 4096, seed: 3 });
  const sets = acceptedSample(
    Uint32Array.from({ length: 4096 }, (_, set) => set),
    256,
  );
  const counts = Array.from({ length: 6 }, () => new Array<number>(16).fill(0));
  for (const set of sets) {
    [...design.point(set)].forEach((value, column) => {
      const sixteenth = Math.floor(16 * value);
      const own = counts[column] as number[];
      own[sixteenth] = (own[sixteenth] ?? 0) + 1;
    });
  }
  // The first 2⁸ points have 16 in each sixteenth of each coordinate (Sobol 1967), whatever the digital shift.
  expect(counts).toEqual(Array.from({ length: 6 }, () => new Array<number>(16).fill(16)));
});

it("gives median and 10–90 % range, null of nothing", () => {
  expect(spreadOf([10, 0, 5])).toEqual({ low: 1, median: 5, high: 9 });
  expect(spreadOf([])).toBeNull();
});
