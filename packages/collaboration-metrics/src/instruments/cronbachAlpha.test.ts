import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cronbachAlpha } from "./cronbachAlpha.ts";

const toy = [
  [4, 5, 4, 4],
  [2, 3, 2, 1],
  [5, 5, 4, 5],
  [3, 2, 3, 3],
  [1, 2, 1, 2],
  [4, 4, 5, 3],
];

describe("cronbachAlpha", () => {
  it("agrees with R on six respondents and four items", () => {
    // R 4.2.2: k <- 4; k/(k-1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
    expect(cronbachAlpha(toy)).toBeCloseTo(0.93797519007603, 12);
  });

  it("is 1 for items that move as one, below 0 for items that run against each other", () => {
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 3],
        [4, 5],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      cronbachAlpha([
        [1, 4],
        [2, 2],
        [4, 2],
      ]),
    ).toBeLessThan(0);
  });

  it("is null for one item, one respondent, or totals that do not vary", () => {
    expect(cronbachAlpha([[1], [2]])).toBeNull();
    expect(cronbachAlpha([[1, 2]])).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
    expect(
      cronbachAlpha([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeNull();
  });

  it("is at most 1 and depends neither on order nor on unit and zero of the scale", () => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (responses) => {
        const alpha = cronbachAlpha(responses);
        const moved = cronbachAlpha(responses.map((each) => each.map((answer) => 10 - 2 * answer)).reverse());
        if (alpha === null) expect(moved).toBeNull();
        else {
          expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
          expect(moved).toBeCloseTo(alpha, 9);
        }
      }),
    );
  });

  it("refuses rows of unequal lengths and answers that are no numbers", () => {
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(refused("unequal-lengths"));
    expect(() => cronbachAlpha([[1, Number.NaN]])).toThrow(refused("invalid-response"));
  });
});
