import { normal, stream, uniform } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import { alphaInterval } from "./alphaInterval.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";

/** Coders who tell the truth with chance √.7 and else draw from the shares; alpha is .7. */
function coded(units: number, share: number, replication: number): string[][] {
  const random = stream({ root: 5, replication });
  const pick = () => (uniform(random) < share ? "yes" : "no");
  return Array.from({ length: units }, () => {
    const truth = pick();
    return [0, 1].map(() => (uniform(random) < Math.sqrt(0.7) ? truth : pick()));
  });
}

describe("alphaInterval", () => {
  it("holds the estimate and stays within −1 and 1", () => {
    for (let replication = 0; replication < 20; replication += 1) {
      const ratings = coded(30, 0.4, replication);
      const alpha = krippendorffAlpha(ratings).alpha as number;
      const { low, high } = alphaInterval(ratings, { draws: 200 }) ?? { low: 0, high: 0 };
      expect(low).toBeGreaterThan(-1);
      expect(low).toBeLessThan(alpha);
      expect(high).toBeGreaterThan(alpha);
      expect(high).toBeLessThan(1);
    }
  });

  it("has the width of the normal sample's intraclass correlation", () => {
    const random = stream({ root: 2 });
    const ratings = Array.from({ length: 1000 }, () => {
      const truth = normal(random) * Math.sqrt(0.8);
      return [0, 1].map(() => truth + normal(random) * Math.sqrt(0.2));
    });
    const { low, high } = alphaInterval(ratings, { level: "interval" }) ?? { low: 0, high: 0 };
    // Fisher (1925): for pairs, z has the standard error 1 / √(n − 3/2).
    const width = Math.atanh(high) - Math.atanh(low);
    expect(width / (2 * 1.96 * (1 / Math.sqrt(1000 - 1.5)))).toBeCloseTo(1, 1);
  });

  it("is the same for one seed and other for another", () => {
    const ratings = coded(30, 0.4, 1);
    expect(alphaInterval(ratings, { seed: 3 })).toEqual(alphaInterval(ratings, { seed: 3 }));
    expect(alphaInterval(ratings, { seed: 3 })).not.toEqual(alphaInterval(ratings, { seed: 4 }));
  });

  it("is wider when rows are drawn in clusters of like rows", () => {
    const once = coded(30, 0.4, 1);
    const fourTimes = [...once, ...once, ...once, ...once];
    const clusters = fourTimes.map((_, row) => row % once.length);
    const byRow = alphaInterval(fourTimes) ?? { low: 0, high: 0 };
    const byCluster = alphaInterval(fourTimes, { clusters }) ?? { low: 0, high: 0 };
    const single = alphaInterval(once) ?? { low: 0, high: 0 };
    expect(byCluster.high - byCluster.low).toBeGreaterThan(1.7 * (byRow.high - byRow.low));
    expect(byCluster.low).toBeCloseTo(single.low, 1);
  });

  it("takes a row that counts twice for two rows of one cluster", () => {
    const once = coded(30, 0.4, 1);
    const clusters = [...once, ...once].map((_, row) => row % once.length);
    const counted = alphaInterval(once, { times: once.map(() => 2) });
    expect(alphaInterval([...once, ...once], { clusters })?.low).toBeCloseTo(counted?.low ?? 9, 12);
  });

  it("narrows with less confidence", () => {
    const ratings = coded(30, 0.4, 1);
    const [wide, narrow] = [0.95, 0.5].map((confidence) => alphaInterval(ratings, { confidence }));
    expect(narrow?.low).toBeGreaterThan(wide?.low ?? 1);
    expect(narrow?.high).toBeLessThan(wide?.high ?? -1);
  });

  const agreed = Array.from({ length: 30 }, () => ["no", "no"]);
  it.each([
    { name: "no disagreement is seen", ratings: [...agreed, ["yes", "yes"]] },
    { name: "alpha is not defined", ratings: agreed },
    { name: "a rare code stands in one unit", ratings: [...agreed, ["yes", "no"]] },
    { name: "there is one unit", ratings: [["yes", "no"]] },
    { name: "there is no unit", ratings: [] },
  ])("is null where $name", ({ ratings }) => {
    expect(alphaInterval(ratings)).toBeNull();
  });

  it.each([
    { name: "draws", options: { draws: 1 } },
    { name: "confidence", options: { confidence: 1 } },
    { name: "clusters", options: { clusters: [1] } },
    { name: "times", options: { times: [1] } },
  ])("refuses $name out of range", ({ name, options }) => {
    expect(() =>
      alphaInterval(
        [
          ["a", "b"],
          ["a", "a"],
        ],
        options,
      ),
    ).toThrow(
      expect.objectContaining({ code: "invalid-option", path: expect.arrayContaining(["options", name]) }),
    );
  });
});
