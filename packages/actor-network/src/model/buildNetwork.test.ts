import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { buildNetwork } from "./buildNetwork.ts";
import type { Network } from "./Network.ts";
import type { TieStatus } from "./Tie.ts";

const leads = exampleRelation("leads", true);
const meets = exampleRelation("meets", false);
const relations = [leads, meets];
const actors = ["a", "b", "c"].map((id) => exampleActor(id));
const tieIds = (network: Network): string[] => network.ties.map(({ id }) => id);
const arcs = (network: Network): string[] =>
  Array.from(network.sources, (source, arc) => `${source}>${network.targets[arc]} of ${network.tieOf[arc]}`);

describe("buildNetwork", () => {
  it("keeps actors without a tie and the order of the file", () => {
    const network = buildNetwork(actors, [exampleTie("t", "c", "a", { strength: 3 })], { relations });
    expect([network.order, network.directed]).toEqual([3, true]);
    expect(arcs(network)).toEqual(["2>0 of 0"]);
    expect([...network.weights]).toEqual([3]);
  });

  it("makes two arcs of a symmetric tie in a directed network", () => {
    const ties = [exampleTie("t1", "a", "b"), exampleTie("t2", "b", "c", { relation: "meets", strength: 2 })];
    const network = buildNetwork(actors, ties, { relations });
    expect(arcs(network)).toEqual(["0>1 of 0", "1>2 of 1", "2>1 of 1"]);
    expect([...network.weights]).toEqual([1, 2, 2]);
  });

  it("is undirected when every kept relation is", () => {
    const ties = [exampleTie("t1", "a", "b"), exampleTie("t2", "c", "b", { relation: "meets" })];
    const network = buildNetwork(actors, ties, { relations, only: ["meets"] });
    expect(network.directed).toBe(false);
    expect(arcs(network)).toEqual(["2>1 of 0"]);
  });

  it("makes one arc of a symmetric self-loop and keeps parallel ties apart", () => {
    const ties = ["t1", "t2"].map((id) => exampleTie(id, "a", "a", { relation: "meets" }));
    expect(arcs(buildNetwork(actors, ties, { relations }))).toEqual(["0>0 of 0", "0>0 of 1"]);
  });

  it("keeps present, weak and contested ties unless told otherwise", () => {
    const statuses: TieStatus[] = ["present", "weak", "absent", "historic", "contested"];
    const ties = statuses.map((status) => exampleTie(status, "a", "b", { status }));
    expect(tieIds(buildNetwork(actors, ties, { relations }))).toEqual(["present", "weak", "contested"]);
    expect(tieIds(buildNetwork(actors, ties, { relations, statuses: ["historic"] }))).toEqual(["historic"]);
  });

  it("keeps the ties of one period, or of all", () => {
    const ties = [
      exampleTie("old", "a", "b", { period: "p1" }),
      exampleTie("new", "a", "b", { period: "p2" }),
    ];
    expect(tieIds(buildNetwork(actors, ties, { relations, period: "p2" }))).toEqual(["new"]);
    expect(tieIds(buildNetwork(actors, ties, { relations }))).toEqual(["old", "new"]);
  });

  it("carries earlier ties forward only when asked, until a later claim speaks of the pair", () => {
    const ties = [
      exampleTie("silent later", "a", "b", { period: "p1" }),
      exampleTie("replaced", "b", "c", { period: "p1" }),
      exampleTie("ended", "a", "c", { period: "p1", relation: "meets" }),
      exampleTie("end", "c", "a", { period: "p2", relation: "meets", status: "absent" }),
      exampleTie("other direction", "c", "b", { period: "p1" }),
      exampleTie("claim 1", "b", "c", { period: "p2", status: "contested" }),
      exampleTie("claim 2", "b", "c", { period: "p2", status: "contested" }),
      exampleTie("later", "a", "b", { period: "p3" }),
    ];
    const alone = buildNetwork(actors, ties, { relations, period: "p2" });
    expect(tieIds(alone)).toEqual(["claim 1", "claim 2"]);
    const carried = buildNetwork(actors, ties, { relations, period: "p2", carryForward: ["p1"] });
    expect(tieIds(carried)).toEqual(["silent later", "other direction", "claim 1", "claim 2"]);
  });

  it.each([
    {
      name: "an unknown actor",
      ties: [exampleTie("t", "a", "x")],
      code: "unknown-actor",
      path: ["ties", 0, "to"],
    },
    {
      name: "an unknown relation",
      ties: [exampleTie("t", "a", "b", { relation: "x" })],
      code: "unknown-relation",
      path: ["ties", 0, "relation"],
    },
    {
      name: "a tie id that stands twice",
      ties: [exampleTie("t", "a", "b"), exampleTie("t", "b", "a")],
      code: "duplicate-tie",
      path: ["ties", 1, "id"],
    },
    {
      name: "a strength of 0, also in a period that is left out",
      ties: [exampleTie("t", "a", "b", { strength: 0, period: "other" })],
      code: "invalid-strength",
      path: ["ties", 0, "strength"],
    },
  ])("refuses $name", ({ ties, code, path }) => {
    expect(() => buildNetwork(actors, ties, { relations, period: "2019" })).toThrow(
      expect.objectContaining({ name: "ActorNetworkError", code, path }),
    );
  });

  it("refuses an actor or relation that stands twice, an unknown one under only, carrying without a period", () => {
    const failing = (run: () => unknown, code: string, path: PropertyKey[]): void =>
      expect(run).toThrow(expect.objectContaining({ code, path }));
    failing(() => buildNetwork([...actors, exampleActor("a")], [], { relations }), "duplicate-actor", [
      "actors",
      3,
      "id",
    ]);
    failing(() => buildNetwork(actors, [], { relations: [leads, leads] }), "duplicate-relation", [
      "relations",
      1,
      "id",
    ]);
    failing(() => buildNetwork(actors, [], { relations, only: ["x"] }), "unknown-relation", ["only", 0]);
    failing(() => buildNetwork(actors, [], { relations, carryForward: ["p1"] }), "invalid-option", [
      "carryForward",
    ]);
  });

  it("finds every tie's ends again, whatever the ids", () => {
    const people = hostileIds.map((id) => exampleActor(id));
    const pair = fc.tuple(fc.constantFrom(...hostileIds), fc.constantFrom(...hostileIds));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const ties = pairs.map(([from, to], index) => exampleTie(`t${index}`, from, to));
        const network = buildNetwork(people, ties, {
          relations,
          period: "2019",
          carryForward: ["__proto__"],
        });
        const ends = Array.from(network.sources, (source, arc) => [
          people[source]?.id,
          people[network.targets[arc] ?? -1]?.id,
        ]);
        expect(ends).toEqual(pairs);
      }),
    );
  });
});
