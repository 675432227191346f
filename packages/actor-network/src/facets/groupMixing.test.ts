import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eiIndex } from "../measures/eiIndex.ts";
import { modularity } from "../measures/modularity.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { facetFixture, groupedNetwork } from "../testing/facetFixture.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { type GroupedNetwork, randomGrouped } from "../testing/randomGrouped.ts";
import { groupMixing } from "./groupMixing.ts";

describe("groupMixing", () => {
  it("counts arcs from row to column, parallel arcs each, loops not", () => {
    const network = arraysOf(
      3,
      [
        [0, 2, 5],
        [0, 2],
        [2, 1],
        [1, 1],
      ],
      { directed: true },
    );
    const mixing = groupMixing(network, groupsOf([0, 0, 1]));
    expect([...mixing.ties]).toEqual([0, 2, 1, 0]);
    expect(mixing.total).toBe(3);
    expect([...mixing.sizes]).toEqual([2, 1]);
    expect([...groupMixing(network, groupsOf([0, 0, 1]), { weighted: true }).ties]).toEqual([0, 6, 1, 0]);
  });

  it("expects of sizes 2, 2 and 4 an E-I index of 3/7, not 0", () => {
    const ties = Array.from({ length: 7 }, (_, actor) => [actor, actor + 1]);
    const { expectedBySize, total } = groupMixing(arraysOf(8, ties), groupsOf([0, 0, 1, 1, 2, 2, 2, 2]));
    const within = [0, 4, 8].reduce((sum, cell) => sum + (expectedBySize?.[cell] ?? 0), 0);
    expect((total - 2 * within) / total).toBeCloseTo(0.4285714286, 10);
  });

  it("is null where there is nothing to share, and for assortativity within one group", () => {
    const none = groupMixing(arraysOf(2, []), groupsOf([0, 1]));
    expect([none.shares, none.expectedByDegree, none.eiIndex, none.assortativity, none.modularity]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(groupMixing(arraysOf(1, []), groupsOf([0])).expectedBySize).toBe(null);
    const one = groupMixing(arraysOf(3, [[0, 1]]), groupsOf([0, 0, 1]));
    expect([one.eiIndex, one.assortativity, one.modularity]).toEqual([-1, null, 0]);
  });

  it.each(facetFixture.mixing)("agrees with NetworkX on $name", ({ name, mixingMatrix, assortativity }) => {
    const { network, groups } = groupedNetwork(name);
    const mixing = groupMixing(network, groups);
    for (const [cell, share] of mixingMatrix.flat().entries()) {
      expect(mixing.shares?.[cell]).toBeCloseTo(share, 12);
    }
    expect(mixing.assortativity).toBeCloseTo(assortativity, 12);
  });

  it("equals sums over pairs of actors, and the measures of its summaries, on 1,000 random networks", () => {
    fc.assert(
      fc.property(randomGrouped, fc.boolean(), (grouped, weighted) => {
        const { network, groups } = grouped;
        const mixing = groupMixing(network, groups, { weighted });
        expect([...mixing.ties]).toEqual(plainTable(grouped, weighted));
        expect(mixing.eiIndex ?? 9).toBeCloseTo(eiIndex(network, groups, { weighted }) ?? 9, 12);
        const loopless = network.sources.every((source, arc) => source !== network.targets[arc]);
        if (loopless) {
          expect(mixing.modularity ?? 9).toBeCloseTo(modularity(network, groups, { weighted }) ?? 9, 12);
        }
        for (const table of [mixing.expectedBySize, mixing.expectedByDegree]) {
          if (table && mixing.shares) expect(half(table, network.directed)).toBeCloseTo(mixing.total, 9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses groups of another network and negative strengths that count", () => {
    const network = arraysOf(2, [[0, 1, -1]]);
    expect(() => groupMixing(network, groupsOf([0]))).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
    expect(() => groupMixing(network, groupsOf([0, 1]), { weighted: true })).toThrow(
      expect.objectContaining({ code: "invalid-strength" }),
    );
  });
});

/** All of a table, in an undirected network what stands off the diagonal once for each two cells. */
const half = (table: Float64Array, directed: boolean): number =>
  table.reduce((sum, value, cell) => sum + (directed || cell % 4 === 0 ? value : value / 2), 0);

function plainTable({ network, groups }: GroupedNetwork, weighted: boolean): number[] {
  return [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => {
      let amount = 0;
      network.sources.forEach((source, arc) => {
        const target = network.targets[arc] ?? 0;
        if (source === target) return;
        const ends = [groups.of[source], groups.of[target]];
        const runs = ends[0] === row && ends[1] === column;
        const back = !network.directed && ends[1] === row && ends[0] === column;
        if (runs || back) amount += weighted ? (network.weights[arc] ?? 0) : 1;
      });
      return amount;
    }),
  );
}
