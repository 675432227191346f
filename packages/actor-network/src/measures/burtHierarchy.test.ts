import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { plainBurt } from "../testing/plainBurt.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { referenceNetworks } from "../testing/referenceNetworks.ts";
import { strengthTies } from "../testing/strengthTies.ts";
import { burtHierarchy } from "./burtHierarchy.ts";

describe("burtHierarchy", () => {
  it("is 1 with a single alter, 0 where all constrain alike, null for an isolated actor", () => {
    const star = [
      [0, 1],
      [0, 2],
      [0, 3],
    ];
    expect(burtHierarchy(arraysOf(5, star))).toEqual([0, 1, 1, 1, null]);
  });

  it("nears 1 as one tie outweighs the others", () => {
    const network = (strength: number) =>
      arraysOf(3, [
        [0, 1, strength],
        [0, 2, 1],
      ]);
    const [little = 0, much = 0] = [10, 1e6].map((strength) =>
      Number(burtHierarchy(network(strength), { weighted: true })[0]),
    );
    expect(little).toBeLessThan(much);
    expect(much).toBeGreaterThan(0.999999);
    expect(much).toBeLessThan(1);
  });

  it.each(referenceNetworks)("agrees with numpy on $name", ({ network, expected }) => {
    expect(differences(burtHierarchy(network), expected("burt.hierarchy"), 1e-12)).toEqual([]);
    const weighted = expected("burt.hierarchy.weighted");
    if (weighted === undefined) return;
    expect(differences(burtHierarchy(network, { weighted: true }), weighted, 1e-12)).toEqual([]);
  });

  it.each(referenceDigraphs)("agrees with numpy on a digraph: $name", (reference) => {
    const { network } = reference;
    expect(differences(burtHierarchy(network), reference.hierarchy, 1e-12)).toEqual([]);
    const weighted = burtHierarchy(network, { weighted: true });
    expect(differences(weighted, reference.hierarchyWeighted, 1e-12)).toEqual([]);
  });

  it("equals the plain formula and stays between 0 and 1", () => {
    fc.assert(
      fc.property(strengthTies(7), fc.boolean(), fc.boolean(), (ties, directed, binary) => {
        const actual = burtHierarchy(arraysOf(7, ties, { directed }), { weighted: !binary });
        const expected = plainBurt(7, ties, { directed, binary }).map((each) => each.hierarchy);
        expect(differences(actual, expected, 1e-12)).toEqual([]);
        for (const value of actual) expect(value ?? 0).toBeGreaterThanOrEqual(0);
        for (const value of actual) expect(value ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
