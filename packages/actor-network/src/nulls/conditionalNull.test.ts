import { describe, expect, it } from "vitest";
import { density } from "../measures/density.ts";
import { reciprocity } from "../measures/reciprocity.ts";
import { transitivity } from "../measures/transitivity.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { conditionalNull } from "./conditionalNull.ts";
import { sameDegrees } from "./sameDegrees.ts";
import { sameDyads } from "./sameDyads.ts";
import { sameSize } from "./sameSize.ts";

const pair = arraysOf(
  3,
  [
    [0, 1],
    [1, 0],
  ],
  { directed: true },
);
const coleman = referenceNetworks.find(({ network }) => network.directed)?.network ?? pair;

describe("conditionalNull", () => {
  it("comes near the exact chances: two arcs of six are mutual in 3 of 15 choices", () => {
    const outcome = conditionalNull(pair, sameSize, reciprocity, { draws: 3000, seed: 1 });
    expect(outcome?.observed).toBe(1);
    expect(Math.abs((outcome?.mean ?? 9) - 0.2)).toBeLessThan(0.03);
    expect(Math.abs((outcome?.p.greater ?? 9) - 0.2)).toBeLessThan(0.03);
    expect(outcome?.p.less).toBe(1);
    expect(Math.abs((outcome?.z ?? 9) - 2)).toBeLessThan(0.15);
    expect([outcome?.low, outcome?.high]).toEqual([0, 1]);
  });

  it("has no z and p of 1 where the null keeps the statistic", () => {
    const outcome = conditionalNull(coleman, sameDyads, reciprocity, { draws: 20, seed: 1 });
    expect(outcome?.z).toBe(null);
    expect(outcome?.p).toEqual({ twoSided: 1, greater: 1, less: 1 });
  });

  it("finds the friends of Coleman's pupils more transitive than degrees explain", () => {
    const outcome = conditionalNull(coleman, sameDegrees, transitivity, { draws: 99, seed: 1 });
    expect(outcome?.p.greater).toBe(0.01);
    expect(outcome?.z).toBeGreaterThan(3);
  });

  it("makes draw k the same whatever the number of draws", () => {
    const seen: string[][] = [];
    for (const draws of [3, 6]) {
      const keys: string[] = [];
      conditionalNull(pair, sameSize, (network) => keys.push(`${network.sources} ${network.targets}`), {
        draws,
        seed: 2,
      });
      seen.push(keys.slice(0, 4));
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it("leaves out draws in which the statistic is undefined", () => {
    let calls = 0;
    const outcome = conditionalNull(pair, sameSize, () => (calls++ % 2 === 0 ? 1 : null), {
      draws: 10,
      seed: 1,
    });
    expect(outcome?.draws).toBe(5);
  });

  it("is null when the observed value is undefined, or every draw's", () => {
    expect(conditionalNull(arraysOf(1, []), sameSize, density, { draws: 5, seed: 1 })).toBe(null);
    let calls = 0;
    expect(conditionalNull(pair, sameSize, () => (calls++ === 0 ? 1 : null), { draws: 5, seed: 1 })).toBe(
      null,
    );
  });

  it("refuses half a draw", () => {
    expect(() => conditionalNull(pair, sameSize, density, { draws: 1.5, seed: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["draws"] }),
    );
  });
});
