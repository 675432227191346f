import { integerBelow, stream } from "@commonweal/numerics";
import { describe, expect, it } from "vitest";
import reference from "../../fixtures/together.json" with { type: "json" };
import { leadershipAgainstOffice } from "./leadershipAgainstOffice.ts";

function directedTies(order: number, sources: readonly number[], targets: readonly number[]) {
  return {
    directed: true,
    order,
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    weights: new Float64Array(sources.length).fill(1),
  };
}

const ranked = (of: readonly number[]) => ({
  names: ["city", "district", "community"],
  of: Int32Array.from(of),
});
const options = () => ({ coordinator: "source" as const, draws: 2000, stream: stream({ root: 3 }) });

describe("leadershipAgainstOffice", () => {
  it("is 1 when higher levels coordinate more and −1 when they are coordinated", () => {
    const network = directedTies(3, [0, 0, 1], [1, 2, 2]);
    const found = (of: readonly number[]) => leadershipAgainstOffice(network, ranked(of), options());
    expect(found([0, 1, 2]).correlation?.observed).toBe(1);
    expect(found([2, 1, 0]).correlation?.observed).toBe(-1);
    const turned = leadershipAgainstOffice(network, ranked([0, 1, 2]), {
      ...options(),
      coordinator: "target",
    });
    expect(turned.correlation?.observed).toBe(-1);
  });

  it("agrees with scipy's correlation, and with its p over all orders within 4 standard errors", () => {
    const { sources, targets, levels, spearman } = reference.leadership;
    const { correlation } = leadershipAgainstOffice(
      directedTies(levels.length, sources, targets),
      ranked(levels),
      options(),
    );
    expect(correlation?.observed).toBeCloseTo(spearman.observed, 12);
    for (const side of ["greater", "less", "twoSided"] as const) {
      const error = Math.sqrt((spearman[side] * (1 - spearman[side])) / 2000);
      expect(Math.abs((correlation?.p[side] as number) - spearman[side])).toBeLessThan(4 * error + 1 / 2000);
    }
  });

  it("finds something in at most 5 % of networks whose levels mean nothing, give or take 4 standard errors", () => {
    const random = stream({ root: 8 });
    const below = (count: number) => Array.from({ length: 40 }, () => integerBelow(random, count));
    let rejected = 0;
    for (let world = 0; world < 1000; world += 1) {
      const network = directedTies(15, below(15), below(15));
      const { correlation } = leadershipAgainstOffice(network, ranked(below(3).slice(0, 15)), {
        coordinator: "source",
        draws: 99,
        stream: random,
      });
      if (correlation !== null && correlation.p.twoSided <= 0.05) rejected += 1;
    }
    expect(rejected / 1000).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 1000));
    expect(rejected / 1000).toBeGreaterThan(0.02);
  });

  it("leaves out and counts actors outside the hierarchy, but not those whom others coordinate there", () => {
    const network = directedTies(4, [0, 3, 3], [3, 1, 2]);
    expect(leadershipAgainstOffice(network, ranked([0, 1, 1, -1]), options())).toMatchObject({
      actors: 3,
      unplaced: 1,
      correlation: { observed: 1 },
    });
  });

  it("gives null when levels or coordination do not vary", () => {
    const ring = directedTies(3, [0, 1, 2], [1, 2, 0]);
    expect(leadershipAgainstOffice(ring, ranked([0, 1, 2]), options()).correlation).toBe(null);
    const star = directedTies(3, [0, 0], [1, 2]);
    expect(leadershipAgainstOffice(star, ranked([1, 1, 1]), options()).correlation).toBe(null);
    expect(leadershipAgainstOffice(star, ranked([-1, -1, -1]), options()).correlation).toBe(null);
  });

  it("refuses levels of another number of actors", () => {
    expect(() => leadershipAgainstOffice(directedTies(2, [], []), ranked([0]), options())).toThrow(
      expect.objectContaining({ code: "unequal-lengths" }),
    );
  });
});
