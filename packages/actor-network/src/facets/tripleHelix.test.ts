import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetFixture } from "../testing/facetFixture.ts";
import { countTable } from "./countTable.ts";
import { tripleHelix } from "./tripleHelix.ts";

describe("tripleHelix", () => {
  it.each([
    {
      name: "−1 for exclusive or",
      table: [
        [
          [1, 0],
          [0, 1],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ],
      expected: -1,
    },
    {
      name: "+1 for three copies",
      table: [
        [
          [1, 0],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 1],
        ],
      ],
      expected: 1,
    },
    {
      name: "0 for independent halves",
      table: [
        [
          [1, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      expected: 0,
    },
  ])("is $name", ({ table, expected }) => {
    expect(tripleHelix(table)?.transmission).toBeCloseTo(expected, 14);
  });

  it("has the published values", () => {
    expect(
      tripleHelix([
        [
          [8, 2],
          [3, 5],
        ],
        [
          [4, 6],
          [1, 11],
        ],
      ])?.transmission,
    ).toBeCloseTo(0.0036526628, 10);
    const venn = tripleHelix([
      [
        [0, 20],
        [30, 5],
      ],
      [
        [50, 10],
        [15, 8],
      ],
    ]);
    expect(venn?.transmission).toBeCloseTo(-0.2428023366, 10);
    expect(venn?.entropies.u).toBeCloseTo(0.9700965072, 10);
    expect(venn?.pairwise.ui).toBeCloseTo(0.0925724703, 10);
  });

  it.each(facetFixture.helix)("agrees with numpy: $name", ({ table, entropies, transmission, corrected }) => {
    const helix = tripleHelix(table);
    expect(helix?.transmission).toBeCloseTo(transmission, 12);
    expect(helix?.corrected).toBeCloseTo(corrected, 12);
    Object.values(helix?.entropies ?? {}).forEach((entropy, index) => {
      expect(entropy).toBeCloseTo(entropies[index] ?? 9, 12);
    });
  });

  it("says with the number what it is not", () => {
    expect(tripleHelix([[[1]]])?.warning).toContain("does not measure fusion");
  });

  it("is null without observations", () => {
    expect(tripleHelix([])).toBe(null);
    expect(tripleHelix([[[0, 0]]])).toBe(null);
  });

  it("equals I(u; i) − I(u; i | g), whatever the order of attributes and the unit, on 1,000 random tables", () => {
    const table = fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(2)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(table, (observations) => {
        const columns = [0, 1, 2].map((place) => observations.map((each) => each[place] as number));
        const [u, i, g] = columns as [number[], number[], number[]];
        const helix = tripleHelix(countTable(u, i, g));
        expect(helix?.transmission).toBeCloseTo(information(u, i) - conditional(u, i, g), 12);
        expect(helix?.pairwise.ig).toBeCloseTo(information(i, g), 12);
        expect(tripleHelix(countTable(g, u, i))?.transmission).toBeCloseTo(helix?.transmission ?? 9, 12);
        const twice = tripleHelix(countTable([...u, ...u], [...i, ...i], [...g, ...g]));
        expect(twice?.transmission).toBeCloseTo(helix?.transmission ?? 9, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { name: "ragged planes", table: [[[1]], [[1], [1]]], path: ["table", 1] },
    { name: "ragged rows", table: [[[1, 1], [1]]], path: ["table", 0, 1] },
    { name: "counts below 0", table: [[[1, -1]]], path: ["table", 0, 0, 1] },
  ])("refuses $name", ({ table, path }) => {
    expect(() => tripleHelix(table)).toThrow(expect.objectContaining({ code: "invalid-option", path }));
  });
});

/** Mutual information in bits, straight from its definition. */
function information(first: readonly number[], second: readonly number[]): number {
  const share = (is: (index: number) => boolean) =>
    first.filter((_, index) => is(index)).length / first.length;
  let total = 0;
  for (const a of new Set(first)) {
    for (const b of new Set(second)) {
      const both = share((index) => first[index] === a && second[index] === b);
      if (both === 0) continue;
      total +=
        both *
        Math.log2(both / (share((index) => first[index] === a) * share((index) => second[index] === b)));
    }
  }
  return total;
}

function conditional(first: readonly number[], second: readonly number[], third: readonly number[]): number {
  let total = 0;
  for (const c of new Set(third)) {
    const within = (column: readonly number[]) => column.filter((_, index) => third[index] === c);
    total += (within(first).length / first.length) * information(within(first), within(second));
  }
  return total;
}
