import fc from "fast-check";
import { describe, expect, it } from "vitest";
import equalLengths from "../../fixtures/equal-lengths.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { diamonds } from "../testing/diamonds.ts";
import { engines } from "../testing/engines.ts";
import { expectClose } from "../testing/expectClose.ts";
import { lightTies } from "../testing/lightTies.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { plainLengths } from "../testing/plainLengths.ts";
import { plainPaths } from "../testing/plainPaths.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { betweenness } from "./betweenness.ts";

const strength = { means: "strength" } as const;
const distance = { means: "distance" } as const;

describe.each(engines)("betweenness in %s", (engine) => {
  it("shares a pair among its shortest paths", () => {
    // A square: two shortest paths between opposite corners, half for each corner on the way.
    const square = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ];
    expect([...betweenness(arraysOf(4, square), { engine })]).toEqual([0.5, 0.5, 0.5, 0.5]);
    const directed = arraysOf(4, square, { directed: true });
    expect([...betweenness(directed, { engine })]).toEqual([3, 3, 3, 3]);
  });

  it("is 0 with fewer than three actors, normalized too", () => {
    expect([...betweenness(arraysOf(2, [[0, 1]]), { engine, normalized: true })]).toEqual([0, 0]);
    expect([...betweenness(arraysOf(0, []), { engine })]).toEqual([]);
    expect([...betweenness(arraysOf(0, []), { engine, lengths: strength })]).toEqual([]);
  });

  it("never reads a weight as a length unless told, and then as told", () => {
    // By strength 0 — 1 is shorter round by 2 (1/5 + 1/3 < 1), by distance 0 — 2 is by 1 (1 + 3 < 5).
    const triangle = arraysOf(3, [
      [0, 1, 1],
      [1, 2, 3],
      [0, 2, 5],
    ]);
    expect([...betweenness(triangle, { engine })]).toEqual([0, 0, 0]);
    expect([...betweenness(triangle, { engine, lengths: strength })]).toEqual([0, 0, 1]);
    expect([...betweenness(triangle, { engine, lengths: distance })]).toEqual([0, 1, 0]);
    expect([...betweenness(triangle, { engine, lengths: { ...strength, alpha: 0 } })]).toEqual([0, 0, 0]);
  });

  it("adds up the strengths of parallel ties and takes the shortest of parallel distances", () => {
    const network = arraysOf(3, [
      [0, 1, 2],
      [0, 1, 2],
      [1, 2, 4],
      [0, 2, 2.5],
      [2, 2, 9],
    ]);
    // By strength 0 — 1 — 2 is 1/4 + 1/4 long and 0 — 2 is 1/2.5; by distance 2 + 4 against 2.5.
    expect([...betweenness(network, { engine, lengths: strength })]).toEqual([0, 0, 0]);
    const split = arraysOf(3, [
      [0, 2, 1],
      [0, 2, 1],
      [0, 1, 4],
      [1, 2, 4],
    ]);
    // 1/4 + 1/4 is as long as 1 / (1 + 1).
    expect([...betweenness(split, { engine, lengths: strength })]).toEqual([0, 0.5, 0]);
    const parallel = arraysOf(3, [
      [0, 1, 9],
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 3],
    ]);
    expect([...betweenness(parallel, { engine, lengths: distance })]).toEqual([0, 1, 0]);
  });

  it.each([0, -1, Number.NaN, Infinity])("refuses the weight %d and names the arc", (weight) => {
    const network = arraysOf(3, [
      [0, 1],
      [1, 2, weight],
    ]);
    for (const lengths of [strength, distance]) {
      expect(() => betweenness(network, { engine, lengths })).toThrow(
        expect.objectContaining({ code: "invalid-strength", path: ["weights", 1] }),
      );
    }
    expect([...betweenness(network, { engine })]).toEqual([0, 1, 0]);
  });

  it("refuses an exponent below 0, an unknown meaning, and a length out of range", () => {
    const network = arraysOf(2, [[0, 1, 1e-200]]);
    const call = (lengths: object) => () =>
      betweenness(network, { engine, lengths: lengths as typeof strength });
    expect(call({ means: "strength", alpha: -1 })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["lengths", "alpha"] }),
    );
    expect(call({ means: "length" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["lengths", "means"] }),
    );
    expect(call({ means: "strength", alpha: 2 })).toThrow(
      expect.objectContaining({ code: "invalid-strength", path: ["weights"] }),
    );
  });

  it("counts the paths through 34 diamonds in a row, 2^34 from end to end", () => {
    const { count, betweenness: expected } = equalLengths.diamonds;
    expectClose([...betweenness(diamonds(count), { engine })], expected);
    expectClose([...betweenness(diamonds(count, 3), { engine, lengths: strength })], expected);
    expect(expected[50]).toBe(1274);
  });

  it("keeps to finite numbers with 2^900 paths and says where there are too many", () => {
    // In the middle: all before with all after, and in the diamonds on both sides half of a pair each.
    const joint = betweenness(diamonds(900), { engine })[1350];
    expect(joint).toBe(1350 * 1350 + 1);
    for (const lengths of [{}, { lengths: distance }]) {
      expect(() => betweenness(diamonds(1000), { engine, ...lengths })).toThrow(
        expect.objectContaining({ code: "limit-exceeded" }),
      );
    }
  });

  it.each(referenceNetworks)("agrees with NetworkX and igraph on $name", ({ network, expected }) => {
    expectClose([...betweenness(network, { engine })], expected("betweenness.raw") as number[]);
    const normalized = expected("betweenness.normalized") as number[];
    expectClose([...betweenness(network, { engine, normalized: true })], normalized);
    const byInverse = expected("betweenness.raw.invWeight") as number[] | undefined;
    if (byInverse) expectClose([...betweenness(network, { engine, lengths: strength })], byInverse);
    const byRoot = expected("betweenness.raw.opsahl05") as number[] | undefined;
    const root = { ...strength, alpha: 0.5 };
    if (byRoot) expectClose([...betweenness(network, { engine, lengths: root })], byRoot);
    const byDistance = expected("betweenness.raw.weightAsDistance") as number[] | undefined;
    if (byDistance) expectClose([...betweenness(network, { engine, lengths: distance })], byDistance);
  });

  it.each(equalLengths.networks)("finds the equal lengths among inverse strengths of $name", (file) => {
    const network = arraysOf(file.order, file.ties, file);
    const found = betweenness(network, { engine, lengths: strength });
    expectClose([...found], file.strength.betweenness);
    expectClose([...betweenness(network, { engine, lengths: distance })], file.distance.betweenness);
  });

  it("takes strengths of any power, pow being exact where the tie's length is", () => {
    const ties = equalLengths.networks[0]?.ties ?? [];
    const network = arraysOf(34, ties);
    const squared = arraysOf(
      34,
      ties.map(([from = 0, to = 0, weight = 1]) => [from, to, weight * weight]),
    );
    const found = betweenness(network, { engine, lengths: { ...strength, alpha: 2 } });
    expectClose([...found], betweenness(squared, { engine, lengths: strength }));
  });

  it("adds up to the steps between the ends of all paths, whatever the paths", () => {
    // Every pair at distance d passes d − 1 actors in between, spread over its shortest paths.
    fc.assert(
      fc.property(randomTies(8), fc.boolean(), (ties, directed) => {
        const network = arraysOf(8, ties, { directed });
        const between = plainDistances(network, !directed)
          .flat()
          .reduce((sum, distance) => sum + (distance > 1 && distance < Infinity ? distance - 1 : 0), 0);
        const total = betweenness(network, { engine }).reduce((sum, each) => sum + each, 0);
        expect(total).toBeCloseTo(directed ? between : between / 2, 9);
      }),
    );
  });

  it("equals the plain sum over pairs, in steps, by strength and by distance", () => {
    const means = fc.constantFrom(undefined, "strength", "distance");
    fc.assert(
      fc.property(lightTies(6), fc.boolean(), means, (ties, directed, means) => {
        const network = arraysOf(6, ties, { directed });
        const { through } = plainPaths(plainLengths(network, !directed, means).lengths);
        const found = betweenness(network, { engine, ...(means ? { lengths: { means } } : {}) });
        const worst = found.reduce(
          (most, value, actor) => Math.max(most, Math.abs(value - through(actor) * (directed ? 1 : 0.5))),
          0,
        );
        expect(worst).toBeLessThan(1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("betweenness", () => {
  it("knows two engines", () => {
    const engine = "webgpu" as "wasm";
    expect(() => betweenness(arraysOf(1, []), { engine })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["engine"] }),
    );
  });

  it("does not depend on the unit of strength, doubled so that nothing is rounded", () => {
    fc.assert(
      fc.property(lightTies(7), fc.boolean(), (ties, directed) => {
        const network = arraysOf(7, ties, { directed });
        const doubled = { ...network, weights: network.weights.map((weight) => 2 * weight) };
        const found = betweenness(network, { lengths: strength });
        expect(betweenness(doubled, { lengths: strength })).toEqual(found);
      }),
    );
  });
});
