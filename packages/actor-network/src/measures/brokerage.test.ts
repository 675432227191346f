import fc from "fast-check";
import { describe, expect, it } from "vitest";
import toys from "../../fixtures/toys.json" with { type: "json" };
import { arraysOf } from "../testing/arraysOf.ts";
import { differences } from "../testing/differences.ts";
import { groupsOf } from "../testing/groupsOf.ts";
import { randomTies } from "../testing/randomTies.ts";
import { referenceDigraphs } from "../testing/referenceDigraphs.ts";
import { type Brokered, brokerage } from "./brokerage.ts";
import { type BrokerRoles, brokerRoles } from "./brokerRoles.ts";

const rowOf = <Value>(roles: BrokerRoles<Value>): Value[] => brokerRoles.map((role) => roles[role]);
const rowsOf = (actors: readonly Brokered[], part: "counts" | "expected" | "z") =>
  actors.map((actor) => rowOf<number | null>(actor[part]));

describe("brokerage", () => {
  it.each([
    { role: "coordinator", groups: [0, 0, 0] },
    { role: "itinerant", groups: [0, 1, 0] },
    { role: "representative", groups: [0, 0, 1] },
    { role: "gatekeeper", groups: [0, 1, 1] },
    { role: "liaison", groups: [0, 1, 2] },
  ])("knows a $role", ({ role, groups }) => {
    const chain = arraysOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      { directed: true },
    );
    const { actors, network } = brokerage(chain, groupsOf(groups));
    const found = Object.entries(network.counts).filter(([, count]) => count === 1);
    expect(found.map(([name]) => name)).toEqual([role, "total"]);
    expect(actors.map(({ counts }) => counts.total)).toEqual([0, 1, 0]);
  });

  it.each([
    {
      name: "a direct arc",
      arcs: [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    },
    {
      name: "a path back to the sender",
      arcs: [
        [0, 1],
        [1, 0],
      ],
    },
    {
      name: "a self-loop",
      arcs: [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    },
  ])("does not count $name", ({ arcs }) => {
    expect(brokerage(arraysOf(3, arcs, { directed: true }), groupsOf([0, 0, 1])).network.counts.total).toBe(
      0,
    );
  });

  it("counts parallel ties once and an undirected tie both ways", () => {
    const path = arraysOf(3, [
      [0, 1],
      [1, 0],
      [1, 2],
    ]);
    expect(brokerage(path, groupsOf([0, 1, 1])).actors[1]?.counts).toEqual({
      coordinator: 0,
      itinerant: 0,
      representative: 1,
      gatekeeper: 1,
      liaison: 0,
      total: 2,
    });
  });

  it("has no z where nothing can vary", () => {
    const none = {
      coordinator: null,
      itinerant: null,
      representative: null,
      gatekeeper: null,
      liaison: null,
    };
    const { actors, network } = brokerage(arraysOf(3, []), groupsOf([0, 1, 2]));
    expect([actors[0]?.z, network.z]).toEqual([
      { ...none, total: null },
      { ...none, total: null },
    ]);
    expect(brokerage(arraysOf(0, []), groupsOf([])).actors).toEqual([]);
  });

  it("refuses groups of another network", () => {
    expect(() => brokerage(arraysOf(2, [[0, 1]]), groupsOf([0]))).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["groups", "of"] }),
    );
  });

  it("agrees with R sna on a toy of eight actors", () => {
    const { edges, class: classes, raw_nli, raw_gli, exp_gli } = toys.gould_fernandez;
    const arcs = edges.map((arc) => arc.map((actor) => actor - 1));
    const names = [...new Set(classes)];
    const groups = groupsOf(classes.map((name) => names.indexOf(name)));
    const { actors, network } = brokerage(arraysOf(8, arcs, { directed: true }), groups);
    expect(rowsOf(actors, "counts")).toEqual(raw_nli);
    expect(rowOf(network.counts)).toEqual(raw_gli);
    expect(differences(rowOf(network.expected), exp_gli, 1e-12)).toEqual([]);
  });

  it.each(referenceDigraphs)("agrees with R sna on a digraph: $name", (reference) => {
    const { actors, network } = brokerage(reference.network, reference.grouping);
    const { raw, expected, z, global, globalExpected, globalZ } = reference.brokerage;
    expect(rowsOf(actors, "counts")).toEqual(raw);
    expect(differences(rowsOf(actors, "expected"), expected, 1e-12)).toEqual([]);
    expect(differences(rowsOf(actors, "z"), z, 1e-12)).toEqual([]);
    expect(rowOf(network.counts)).toEqual(global);
    expect(differences(rowOf(network.expected), globalExpected, 1e-12)).toEqual([]);
    expect(network.z.itinerant).toBeCloseTo(globalZ[1] as number, 12);
    if (globalZ[4] !== null) expect(network.z.liaison).toBeCloseTo(globalZ[4] as number, 12);
  });

  it.each([false, true])("equals the plain count over ordered triples, directed: %s", (directed) => {
    const groups = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(randomTies(6), groups, (ties, of) => {
        const tied = (from: number, to: number) =>
          ties.some(([a, b]) => (a === from && b === to) || (!directed && a === to && b === from));
        const counts = of.map(() => [0, 0, 0, 0, 0, 0]);
        for (let i = 0; i < 6; i += 1) {
          for (let j = 0; j < 6; j += 1) {
            for (let k = 0; k < 6; k += 1) {
              if (i === j || j === k || i === k || !tied(i, j) || !tied(j, k) || tied(i, k)) continue;
              const [a, b, c] = [of[i], of[j], of[k]];
              const role = a === b ? (b === c ? 0 : 2) : b === c ? 3 : a === c ? 1 : 4;
              const row = counts[j] as number[];
              row[role] = (row[role] ?? 0) + 1;
              row[5] = (row[5] ?? 0) + 1;
            }
          }
        }
        const { actors, network } = brokerage(arraysOf(6, ties, { directed }), groupsOf(of));
        expect(rowsOf(actors, "counts")).toEqual(counts);
        const sums = brokerRoles.map((_, role) => counts.reduce((sum, row) => sum + (row[role] ?? 0), 0));
        expect(rowOf(network.counts)).toEqual(sums);
      }),
      { numRuns: 500 },
    );
  });
});
