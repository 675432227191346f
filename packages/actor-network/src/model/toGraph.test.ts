import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { buildNetwork } from "./buildNetwork.ts";
import { toGraph } from "./toGraph.ts";

const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];

describe("toGraph", () => {
  it("keeps actors, arcs and their fields as attributes under keys of its own", () => {
    const actors = [exampleActor("a"), exampleActor("b")];
    const ties = [
      exampleTie("t1", "a", "b", { strength: 2 }),
      exampleTie("t2", "a", "b", { relation: "meets" }),
    ];
    const graph = toGraph(buildNetwork(actors, ties, { relations }));
    expect([graph.type, graph.multi]).toEqual(["directed", true]);
    expect(graph.nodes()).toEqual(["a0", "a1"]);
    expect(graph.edges()).toEqual(["t0", "t1", "t2"]);
    expect(graph.extremities("t2")).toEqual(["a1", "a0"]);
    expect(graph.getNodeAttributes("a1")).toEqual(actors[1]);
    expect(graph.getEdgeAttributes("t0")).toEqual(ties[0]);
  });

  it("is undirected for an undirected network", () => {
    const actors = [exampleActor("a"), exampleActor("b")];
    const ties = [exampleTie("t1", "a", "b", { relation: "meets" })];
    expect(toGraph(buildNetwork(actors, ties, { relations, only: ["meets"] })).type).toBe("undirected");
  });

  it("survives ids that are names of Object.prototype, which stays untouched", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const actors = hostileIds.map((id) => exampleActor(id));
    const pair = fc.tuple(fc.constantFrom(...hostileIds), fc.constantFrom(...hostileIds));
    fc.assert(
      fc.property(fc.array(pair), fc.boolean(), (pairs, directed) => {
        const relation = directed ? "leads" : "meets";
        const ties = pairs.map(([from, to], index) => exampleTie(`${index}`, from, to, { relation }));
        const graph = toGraph(buildNetwork(actors, ties, { relations, only: [relation] }));
        const ends = graph.mapEdges((_key, _tie, _source, _target, from, to) => [from.id, to.id]);
        expect(ends).toEqual(pairs);
        expect(graph.order).toBe(hostileIds.length);
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
