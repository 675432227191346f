import { stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { weightSensitivity } from "./weightSensitivity.ts";

const random = () => stream({ root: 7, purpose: "weights" });

describe("weightSensitivity", () => {
  it("reverses nothing where one community is ahead in every part", () => {
    const found = weightSensitivity(
      [
        [3, 3, 3],
        [2, 2, 2],
        [1, 1, 1],
      ],
      random(),
    );
    expect(found.ranks).toEqual([1, 2, 3]);
    expect(found.intervals).toEqual([1, 2, 3].map((rank) => ({ low: rank, high: rank })));
    expect(found.reversals).toBe(0);
    expect(found.mostReversed).toEqual([]);
  });

  it("reverses a pair as often as the weights that favour the other have of all", () => {
    // Ahead by 2w − (1 − w) > 0: w > 1/3, which even weights on (0, 1) leave in a third of draws.
    const draws = 20_000;
    const { ranks, mostReversed, reversals } = weightSensitivity(
      [
        [2, 0],
        [0, 1],
      ],
      random(),
      { draws },
    );
    expect(ranks).toEqual([1, 2]);
    const error = Math.sqrt(((1 / 3) * (2 / 3)) / draws);
    expect(Math.abs((reversals as number) - 1 / 3)).toBeLessThan(4 * error);
    expect(mostReversed).toEqual([{ pair: [0, 1], share: reversals }]);
  });

  it("shares ranks between equal scores and counts no reversal of them", () => {
    const { ranks, reversals } = weightSensitivity(
      [
        [1, 0],
        [0, 1],
      ],
      random(),
    );
    expect(ranks).toEqual([1.5, 1.5]);
    expect(reversals).toBe(0);
  });

  it("has no pair to reverse for a single community, and gives the same for the same stream", () => {
    expect(weightSensitivity([[1, 2]], random()).reversals).toBeNull();
    const scores = [
      [1, 5],
      [4, 2],
      [3, 3],
    ];
    expect(weightSensitivity(scores, random())).toEqual(weightSensitivity(scores, random()));
  });

  it.each([
    ["rows of unequal lengths", [[1], [1, 2]], {}, "unequal-lengths"],
    ["no parts", [[]], {}, "unequal-lengths"],
    ["a score that is no number", [[Number.NaN]], {}, "invalid-response"],
    ["no draws", [[1]], { draws: 0 }, "invalid-option"],
    ["a cover of 0", [[1]], { cover: 0 }, "invalid-option"],
  ])("refuses %s", (_, scores, options, code) => {
    expect(() => weightSensitivity(scores, random(), options)).toThrow(expect.objectContaining({ code }));
  });
});
