import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TieArrays } from "../model/TieArrays.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture } from "../testing/facetFixture.ts";
import { projectModes } from "./projectModes.ts";

const tiesOf = ({ sources, targets, weights }: TieArrays): number[][] =>
  Array.from(sources, (source, arc) => [source, targets[arc] ?? 0, weights[arc] ?? 0]);
const rules = ["count", "jaccard", "newman"] as const;

describe("projectModes", () => {
  it("keeps actors that share nothing, and ignores parallel ties and direction", () => {
    const network = arraysOf(
      5,
      [
        [0, 3],
        [3, 1],
        [0, 3],
        [2, 4],
      ],
      { directed: true },
    );
    const { network: projected, actors } = projectModes(network, [0, 0, 0, 1, 1], {
      onto: 0,
      weights: "count",
    });
    expect([...actors]).toEqual([0, 1, 2]);
    expect(projected.order).toBe(3);
    expect(tiesOf(projected)).toEqual([[0, 1, 1]]);
  });

  it.each([0, 1] as const)("agrees with NetworkX on Davis's women and events, mode %d", (onto) => {
    const { order, women, ties, onto: expected } = facetFixture.projections;
    const modes = Array.from({ length: order }, (_, actor) => Number(actor >= women));
    for (const weights of rules) {
      const found = tiesOf(projectModes(arraysOf(order, ties), modes, { onto, weights }).network);
      const reference = expected[onto]?.[weights] ?? [];
      expect(found.length).toBe(reference.length);
      found.forEach((tie, index) => {
        tie.forEach((value, place) => {
          expect(value).toBeCloseTo(reference[index]?.[place] ?? 9, 12);
        });
      });
    }
  });

  it("equals the definitions over sets on 1,000 random two-mode networks", () => {
    const seats = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 5, max: 8 })), { maxLength: 20 });
    const modes = [0, 0, 0, 0, 0, 1, 1, 1, 1];
    fc.assert(
      fc.property(seats, fc.constantFrom(...rules), (seats, weights) => {
        const sets = [0, 1, 2, 3, 4].map(
          (actor) => new Set(seats.filter(([a]) => a === actor).map(([, body]) => body)),
        );
        const size = (body: number) => sets.filter((set) => set.has(body)).length;
        const expected = sets.flatMap((first, one) =>
          sets.flatMap((second, other) => {
            const both = [...first].filter((body) => second.has(body));
            if (other <= one || both.length === 0) return [];
            const jaccard = both.length / new Set([...first, ...second]).size;
            const newman = both.reduce((sum, body) => sum + 1 / (size(body) - 1), 0);
            return [[one, other, { count: both.length, jaccard, newman }[weights]]];
          }),
        );
        const found = tiesOf(projectModes(arraysOf(9, seats), modes, { onto: 0, weights }).network);
        expect(found.map(([a, b]) => [a, b])).toEqual(expected.map(([a, b]) => [a, b]));
        found.forEach(([, , weight], index) => {
          expect(weight).toBeCloseTo(expected[index]?.[2] ?? 9, 12);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { name: "a tie within a mode", modes: [0, 0], path: ["ties", 0] },
    { name: "modes of other actors", modes: [0], path: ["modes"] },
    { name: "a third mode", modes: [0, 2], path: ["modes", 1] },
  ])("refuses $name", ({ modes, path }) => {
    expect(() => projectModes(arraysOf(2, [[0, 1]]), modes, { onto: 0, weights: "count" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path }),
    );
  });
});
