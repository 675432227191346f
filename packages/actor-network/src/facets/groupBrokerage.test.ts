import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture, groupedNetwork } from "../testing/facetFixture.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { type GroupedNetwork, randomGrouped } from "../testing/randomGrouped.ts";
import { groupBrokerage } from "./groupBrokerage.ts";

/** Coordinator, itinerant, representative, gatekeeper, liaison and all, as R sna orders them. */
function rolesOf(paths: Float64Array, size: number): number[] {
  const roles = [0, 0, 0, 0, 0, 0];
  paths.forEach((count, cell) => {
    const [a, b, c] = [Math.floor(cell / (size * size)), Math.floor(cell / size) % size, cell % size];
    const role = a === b && b === c ? 0 : a === c ? 1 : a === b ? 2 : b === c ? 3 : 4;
    roles[role] = (roles[role] as number) + count;
    roles[5] = (roles[5] as number) + count;
  });
  return roles;
}

describe("groupBrokerage", () => {
  it("counts the roles of a published example", () => {
    const ties = [
      [1, 3],
      [3, 1],
      [1, 5],
      [5, 7],
      [3, 5],
      [3, 6],
      [6, 3],
      [2, 1],
      [2, 4],
      [4, 6],
      [7, 8],
      [8, 2],
      [5, 6],
    ];
    const network = arraysOf(
      8,
      ties.map((tie) => tie.map((actor) => actor - 1)),
      { directed: true },
    );
    const paths = groupBrokerage(network, groupsOf([0, 0, 1, 1, 2, 2, 2, 2]));
    expect(rolesOf(paths, 3)).toEqual([1, 2, 4, 4, 4, 15]);
  });

  it("counts no path whose ends are tied, or are one actor", () => {
    const groups = groupsOf([0, 1, 2]);
    const closed = arraysOf(
      3,
      [
        [0, 1],
        [1, 2],
        [0, 2],
        [1, 0],
      ],
      { directed: true },
    );
    expect(groupBrokerage(closed, groups).every((count) => count === 0)).toBe(true);
  });

  it.each(facetFixture.brokerage)("agrees with R sna on $name", ({ name, rawGli }) => {
    const { network, groups } = groupedNetwork(name);
    expect(rolesOf(groupBrokerage(network, groups), groups.names.length)).toEqual(rawGli);
  });

  it("equals a count over all triples on 1,000 random networks", () => {
    fc.assert(
      fc.property(randomGrouped, (grouped) => {
        expect([...groupBrokerage(grouped.network, grouped.groups)]).toEqual(plainPaths(grouped));
      }),
      { numRuns: 1000 },
    );
  });
});

function plainPaths({ network: { directed, sources, targets }, groups: { of } }: GroupedNetwork): number[] {
  const tied = new Set<number>();
  sources.forEach((source, arc) => {
    const target = targets[arc] as number;
    tied.add(source * 6 + target);
    if (!directed) tied.add(target * 6 + source);
  });
  const paths = new Array<number>(27).fill(0);
  for (let triple = 0; triple < 216; triple += 1) {
    const [i, j, k] = [Math.floor(triple / 36), Math.floor(triple / 6) % 6, triple % 6];
    if (i === j || j === k || i === k) continue;
    if (!tied.has(i * 6 + j) || !tied.has(j * 6 + k) || tied.has(i * 6 + k)) continue;
    const cell = ((of[i] as number) * 3 + (of[j] as number)) * 3 + (of[k] as number);
    paths[cell] = (paths[cell] as number) + 1;
  }
  return paths;
}
