import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { plainBurt } from "../testing/plainBurt.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { strengthTies } from "../testing/strengthTies.ts";
import { burtEfficiency } from "./burtEfficiency.ts";
import { effectiveSize } from "./effectiveSize.ts";

const star = [
  [0, 1],
  [0, 2],
  [3, 0],
];
const all = [...star, [1, 2], [2, 3], [3, 1]];

describe("effectiveSize", () => {
  it.each([
    { name: "is the number of alters where none are tied to one another", ties: star, expected: 3 },
    { name: "is 1 where all are", ties: all, expected: 1 },
    { name: "loses 2 / 3 by one tie among three alters", ties: [...star, [1, 2]], expected: 3 - 2 / 3 },
  ])("$name", ({ ties, expected }) => {
    const [size, , , , isolated] = effectiveSize(arraysOf(5, ties));
    expect(size).toBeCloseTo(expected, 14);
    expect(isolated).toBeNull();
    expect(burtEfficiency(arraysOf(5, ties))[0]).toBeCloseTo(expected / 3, 14);
  });

  it("has a value for actors that only receive, where NetworkX has NaN", () => {
    const network = arraysOf(
      3,
      [
        [0, 2],
        [1, 2],
      ],
      { directed: true },
    );
    expect(effectiveSize(network)).toEqual([1, 1, 2]);
  });

  it.each([-1, Number.NaN, Infinity])("refuses the strength %d where strengths count", (weight) => {
    const code = expect.objectContaining({ code: "invalid-strength", path: ["weights", 0] });
    const network = arraysOf(2, [[0, 1, weight]]);
    expect(() => effectiveSize(network, { weighted: true })).toThrow(code);
    expect(() => burtEfficiency(network, { weighted: true })).toThrow(code);
  });

  it.each(referenceNetworks)("agrees with NetworkX and numpy on $name", ({ network, expected }) => {
    expect(differences(effectiveSize(network), expected("burt.effectiveSize"), 1e-12)).toEqual([]);
    expect(differences(burtEfficiency(network), expected("burt.efficiency"), 1e-12)).toEqual([]);
    const weighted = expected("burt.effectiveSize.weighted");
    if (weighted === undefined) return;
    expect(differences(effectiveSize(network, { weighted: true }), weighted, 1e-12)).toEqual([]);
  });

  it.each(referenceDigraphs)("agrees with numpy on a digraph: $name", (reference) => {
    const { network } = reference;
    expect(differences(effectiveSize(network), reference.effectiveSize, 1e-12)).toEqual([]);
    const weighted = effectiveSize(network, { weighted: true });
    expect(differences(weighted, reference.effectiveSizeWeighted, 1e-12)).toEqual([]);
  });

  it("equals the plain formula, with its efficiency", () => {
    fc.assert(
      fc.property(strengthTies(7), fc.boolean(), fc.boolean(), (ties, directed, binary) => {
        const network = arraysOf(7, ties, { directed });
        const plain = plainBurt(7, ties, { directed, binary });
        const sizes = effectiveSize(network, { weighted: !binary });
        const efficiencies = burtEfficiency(network, { weighted: !binary });
        const expected = [plain.map((each) => each.effectiveSize), plain.map((each) => each.efficiency)];
        expect(differences([sizes, efficiencies], expected, 1e-12)).toEqual([]);
        for (const size of sizes) expect(size ?? 1).toBeGreaterThan(1 - 1e-12);
        for (const share of efficiencies) expect(share ?? 1).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
