import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../model/Direction.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { plainDistances } from "../testing/plainDistances.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { betweennessCentralization } from "./betweennessCentralization.ts";
import { centralization } from "./centralization.ts";
import { closenessCentralization } from "./closenessCentralization.ts";
import { degreeCentralization } from "./degreeCentralization.ts";
import { eigenvectorCentralization } from "./eigenvectorCentralization.ts";

const star = [1, 2, 3, 4].map((leaf) => [0, leaf]);
const ring = [0, 1, 2, 3, 4].map((actor) => [actor, (actor + 1) % 5]);
const back = (arcs: readonly number[][]) => arcs.map(([from = 0, to = 0]) => [to, from]);
const variants = ["freeman", "reach", "harmonic"] as const;

describe("centralization", () => {
  it.each([
    { name: "is null without actors", scores: [], maximum: 1, expected: null },
    { name: "is null where a score is", scores: [1, null], maximum: 1, expected: null },
    { name: "is null where the maximum is 0", scores: [0, 0], maximum: 0, expected: null },
    { name: "is 0 where all score alike", scores: [2, 2], maximum: 3, expected: 0 },
    { name: "adds up what the others lack", scores: [-1, 2, 0], maximum: 10, expected: 0.5 },
  ])("$name", ({ scores, maximum, expected }) => {
    expect(centralization(scores, maximum)).toBe(expected);
  });

  it("is 1 in a star and 0 in a ring", () => {
    const all = (ties: readonly (readonly number[])[]) => {
      const network = arraysOf(5, ties);
      const nearness = variants.map((variant) => closenessCentralization(network, { variant }));
      return [degreeCentralization(network), betweennessCentralization(network), ...nearness];
    };
    expect(differences(all(star), [1, 1, 1, 1, 1], 1e-14)).toEqual([]);
    expect(differences(all(ring), [0, 0, 0, 0, 0], 1e-14)).toEqual([]);
    expect(eigenvectorCentralization(arraysOf(5, ring))).toBeCloseTo(0, 12);
  });

  it("is 1 in the directed network that has the maximum", () => {
    const out = arraysOf(5, star, { directed: true });
    const into = arraysOf(5, back(star), { directed: true });
    expect(degreeCentralization(out, { direction: "out" })).toBe(1);
    expect(degreeCentralization(into, { direction: "in" })).toBe(1);
    expect(degreeCentralization(out, { direction: "in" })).toBe(1 / 16);
    expect(closenessCentralization(out, { direction: "out", variant: "harmonic" })).toBe(1);
    expect(closenessCentralization(into, { direction: "in", variant: "harmonic" })).toBe(1);
    const mutual = arraysOf(5, [...star, ...back(star)], { directed: true });
    expect(degreeCentralization(mutual, { direction: "both" })).toBe(1);
    expect(betweennessCentralization(mutual)).toBe(1);
  });

  it("counts self-loops and takes them for possible when asked to", () => {
    const loops = [...star, [0, 0], [0, 0], [0, 1]];
    expect(degreeCentralization(arraysOf(5, loops))).toBe(1);
    expect(degreeCentralization(arraysOf(5, star), { selfLoops: true })).toBe(12 / 20);
    expect(degreeCentralization(arraysOf(5, loops), { selfLoops: true })).toBe(1);
    const directed = arraysOf(5, loops, { directed: true });
    expect(degreeCentralization(directed, { selfLoops: true, direction: "out" })).toBe(1);
    expect(degreeCentralization(directed, { selfLoops: true, direction: "both" })).toBe(20 / 32);
  });

  it("tells what actors out of reach do to closeness", () => {
    const apart = arraysOf(4, [
      [0, 1],
      [1, 2],
    ]);
    expect(closenessCentralization(apart)).toBe(0);
    expect(closenessCentralization(apart, { variant: "reach" })).toBeNull();
    expect(closenessCentralization(apart, { variant: "harmonic" })).toBe((0.5 + 0 + 0.5 + 2) / 3);
  });

  it.each(["degree", "closeness"])("refuses to guess the direction of %s", (measure) => {
    const network = arraysOf(3, star.slice(0, 2), { directed: true });
    const call = () =>
      measure === "degree" ? degreeCentralization(network) : closenessCentralization(network);
    expect(call).toThrow(expect.objectContaining({ code: "invalid-option", path: ["direction"] }));
  });

  it.each([0, 1, 2])("is null with %d actors", (order) => {
    const network = arraysOf(order, order === 2 ? [[0, 1]] : []);
    const nearness = variants.map((variant) => closenessCentralization(network, { variant }));
    const rest = [betweennessCentralization(network), eigenvectorCentralization(network)];
    expect([degreeCentralization(network), ...nearness, ...rest]).toEqual(Array(6).fill(null));
  });

  it.each(referenceDigraphs)("agrees with R sna and igraph on a digraph: $name", (reference) => {
    const { network, undirected, centralization: expected } = reference;
    const reach = (direction: Direction, of = network) =>
      closenessCentralization(of, { direction, variant: "reach" });
    const actual = {
      degreeIn: degreeCentralization(network, { direction: "in" }),
      degreeOut: degreeCentralization(network, { direction: "out" }),
      degreeTotal: degreeCentralization(network, { direction: "both" }),
      betweenness: betweennessCentralization(network),
      closenessOut: closenessCentralization(network, { direction: "out" }),
      // R sna follows powers of the matrix to nowhere where there is no circle.
      eigenvector: expected.eigenvector === null ? null : eigenvectorCentralization(network),
      undirectedDegree: degreeCentralization(undirected),
      undirectedBetweenness: betweennessCentralization(undirected),
      undirectedCloseness: closenessCentralization(undirected),
      undirectedHarmonic: closenessCentralization(undirected, { variant: "harmonic" }),
      undirectedEigenvector: eigenvectorCentralization(undirected),
      closenessReach: { in: reach("in"), out: reach("out"), all: reach("both") },
    };
    expect(differences(actual, expected, 1e-8)).toEqual([]);
  });

  it("equals the plain formulas", () => {
    const directions = fc.constantFrom<Direction>("in", "out", "both");
    fc.assert(
      fc.property(randomTies(6), fc.boolean(), directions, (ties, directed, direction) => {
        const network = arraysOf(6, ties, { directed });
        const both = !directed || direction === "both";
        const turned = direction === "in" && directed ? arraysOf(6, back(ties), { directed }) : network;
        const distances = plainDistances(turned, both).map((row, from) => row.filter((_, to) => to !== from));
        const from = (of: (distance: number) => number) =>
          distances.map((row) => row.reduce((sum, distance) => sum + of(distance), 0));
        const spread = (scores: number[]) =>
          scores.reduce((sum, score) => sum + Math.max(...scores) - score, 0);
        const harmonic = spread(from((distance) => 1 / distance)) / (both ? 10 : 25);
        const freeman =
          spread(from((distance) => distance).map((total) => 5 / total)) / (both ? 20 / 9 : 25 / 6);
        const tied = new Set(ties.filter(([a, b]) => a !== b).map(([a, b]) => 6 * a + b));
        const degrees = [0, 1, 2, 3, 4, 5].map((actor) => {
          const others = [0, 1, 2, 3, 4, 5];
          const sent = others.filter((other) => tied.has(6 * actor + other));
          const received = others.filter((other) => tied.has(6 * other + actor));
          if (!directed) return new Set([...sent, ...received]).size;
          return (direction === "in" ? 0 : sent.length) + (direction === "out" ? 0 : received.length);
        });
        const degree = spread(degrees) / (!directed ? 20 : both ? 40 : 25);
        const actual = [
          degreeCentralization(network, { direction }),
          closenessCentralization(network, { direction }),
          closenessCentralization(network, { direction, variant: "harmonic" }),
        ];
        expect(differences(actual, [degree, freeman, harmonic], 1e-12)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
