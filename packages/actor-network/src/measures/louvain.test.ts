import { stream } from "@commonweal/numerics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { bestCommunities } from "./bestCommunities.ts";
import { louvain } from "./louvain.ts";
import { modularity } from "./modularity.ts";
import { optimalCommunities } from "./optimalCommunities.ts";

const seeded = (root = 1) => ({ stream: stream({ root }) });

describe("louvain", () => {
  it("keeps actors without ties apart, and is null without any tie", () => {
    const { groups, modularity } = louvain(arraysOf(3, [[1, 1]]), seeded());
    expect([...groups.of]).toEqual([0, 1, 2]);
    expect(groups.names).toEqual(["1", "2", "3"]);
    expect(modularity).toBeNull();
  });

  it("is null where no tie that counts has strength", () => {
    const network = arraysOf(2, [[0, 1, 0]]);
    expect(louvain(network, { ...seeded(), weighted: true }).modularity).toBeNull();
    expect(louvain(network, seeded()).modularity).toBe(0);
  });

  it("follows strengths where they count", () => {
    const square = arraysOf(4, [
      [0, 1, 9],
      [1, 2, 1],
      [2, 3, 9],
      [3, 0, 1],
    ]);
    expect([...louvain(square, { ...seeded(), weighted: true }).groups.of]).toEqual([0, 0, 1, 1]);
    const turned = arraysOf(4, [
      [0, 1, 1],
      [1, 2, 9],
      [2, 3, 1],
      [3, 0, 9],
    ]);
    expect([...louvain(turned, { ...seeded(), weighted: true }).groups.of]).toEqual([0, 1, 1, 0]);
  });

  it("refuses a negative strength where strengths count", () => {
    const call = () => louvain(arraysOf(2, [[0, 1, -1]]), { ...seeded(), weighted: true });
    expect(call).toThrow(expect.objectContaining({ code: "invalid-strength" }));
  });

  it("gives the same from the same stream, moves the stream on, and leaves the network as it was", () => {
    for (const { network } of referenceNetworks) {
      const before = structuredClone(network);
      const random = seeded();
      expect(louvain(network, random)).toEqual(louvain(network, seeded()));
      expect(network).toEqual(before);
      expect(random.stream).not.toEqual(seeded().stream);
    }
  });

  it("is never better than the exact optimum, and has the modularity of its groups", () => {
    fc.assert(
      fc.property(randomTies(7), fc.boolean(), fc.nat(1000), (ties, directed, root) => {
        const network = arraysOf(7, ties, { directed });
        const found = louvain(network, seeded(root));
        const optimum = optimalCommunities(network).modularity;
        if (found.modularity === null || optimum === null) {
          expect(found.modularity).toBe(optimum);
          return;
        }
        expect(found.modularity).toBeLessThanOrEqual(optimum + 1e-12);
        expect(found.modularity).toBeGreaterThanOrEqual(-1e-12);
        const once = new Set(
          ties.filter(([a, b]) => a !== b).map(([a, b]) => Math.min(a, b) * 7 + Math.max(a, b)),
        );
        const simple = arraysOf(
          7,
          Array.from(once, (pair) => [Math.floor(pair / 7), pair % 7]),
        );
        expect(modularity(simple, found.groups)).toBeCloseTo(found.modularity, 12);
        const firsts = [...new Set(found.groups.of)];
        expect(firsts).toEqual(firsts.map((_, index) => index));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("bestCommunities", () => {
  it.each(referenceNetworks)("reaches igraph's best of 100 seeds on $name", ({ network, expected }) => {
    const best = bestCommunities(network, seeded());
    expect(best.modularity).toBeCloseTo(expected("louvain.bestOf100.modularity") as number, 12);
    expect(best.counts.reduce((total, { runs }) => total + runs, 0)).toBe(100);
  });

  it("lies between a single run and the exact optimum; equal weights change nothing", () => {
    fc.assert(
      fc.property(randomTies(7), fc.boolean(), (ties, directed) => {
        const network = arraysOf(7, ties, { directed });
        const best = bestCommunities(network, { ...seeded(), runs: 10 });
        const optimum = optimalCommunities(network).modularity;
        expect(best.modularity === null).toBe(optimum === null);
        expect(best.modularity ?? 0).toBeLessThanOrEqual((optimum ?? 0) + 1e-12);
        const simple = louvain(network, seeded()).modularity;
        expect(best.modularity ?? 0).toBeGreaterThanOrEqual((simple ?? 0) - 1e-12);
        const once = arraysOf(7, [
          ...new Map(ties.map(([a, b]) => [Math.min(a, b) * 7 + Math.max(a, b), [a, b, 3]])).values(),
        ]);
        const weighted = bestCommunities(once, { ...seeded(), runs: 10, weighted: true });
        expect(weighted.modularity ?? 0).toBeCloseTo(best.modularity ?? 0, 12);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the best of the runs that it says", () => {
    const { network } = referenceNetworks[0] as (typeof referenceNetworks)[number];
    const random = seeded();
    const runs = Array.from({ length: 5 }, () => louvain(network, random));
    const best = bestCommunities(network, { ...seeded(), runs: 5 });
    const plain = Math.max(...runs.map(({ modularity }) => modularity ?? 0));
    expect(best.modularity).toBeGreaterThanOrEqual(plain);
    expect(best.counts.reduce((total, { runs }) => total + runs, 0)).toBe(5);
  });
});
