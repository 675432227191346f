import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { dyadicConstraint } from "./dyadicConstraint.ts";

describe("dyadicConstraint", () => {
  it("names the alters of each actor and what each adds", () => {
    // Of the ties of actor 0 half run to 1, and those of 2 lead there by half: (1/2 + 1/4)².
    const network = arraysOf(5, [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 2],
    ]);
    const { offsets, alters, values } = dyadicConstraint(network);
    expect([...offsets]).toEqual([0, 2, 4, 7, 8, 8]);
    expect([...alters]).toEqual([1, 2, 0, 2, 1, 0, 3, 2]);
    const [half, third] = [1 / 2, 1 / 3];
    const expected = [
      (half + half * third) ** 2,
      (half + half * half) ** 2,
      (half + half * third) ** 2,
      (half + half * half) ** 2,
      (third + third * half) ** 2,
      (third + third * half) ** 2,
      third ** 2,
      1,
    ];
    expected.forEach((value, place) => {
      expect(values[place]).toBeCloseTo(value, 14);
    });
  });

  it("is 0 by an alter whose tie has no strength", () => {
    const network = arraysOf(2, [[0, 1, 0]]);
    expect([...dyadicConstraint(network, { weighted: true }).values]).toEqual([0, 0]);
  });

  it("is empty without ties", () => {
    const { offsets, alters } = dyadicConstraint(arraysOf(2, [[0, 0]]));
    expect([[...offsets], [...alters]]).toEqual([[0, 0, 0], []]);
  });
});
