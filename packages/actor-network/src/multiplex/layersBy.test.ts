import { describe, expect, it } from "vitest";
import { buildNetwork } from "../model/buildNetwork.ts";
import { arraysOf } from "../testing/arraysOf.ts";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { hostileIds } from "../testing/hostileIds.ts";
import { layersBy } from "./layersBy.ts";

describe("layersBy", () => {
  it("parts a case's network by relation, a symmetric tie among directed ones as two arcs", () => {
    const actors = ["a", "b", "c"].map((id) => exampleActor(id));
    const ties = [
      exampleTie("t1", "a", "b"),
      exampleTie("t2", "b", "c", { relation: "meets" }),
      exampleTie("t3", "a", "c"),
    ];
    const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];
    const network = buildNetwork(actors, ties, { relations });
    const layers = layersBy(network, (arc) => network.ties[network.tieOf[arc] ?? 0]?.relation ?? "");
    expect(layers.map(({ name }) => name)).toEqual(["leads", "meets"]);
    expect(layers.map((layer) => [...layer.network.sources])).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(layers.every((layer) => layer.network.order === 3 && layer.network.directed)).toBe(true);
  });

  it("takes any name for a layer", () => {
    const network = arraysOf(
      2,
      hostileIds.map(() => [0, 1]),
    );
    const layers = layersBy(network, (arc) => hostileIds[arc] ?? "");
    expect(layers.map(({ name }) => name)).toEqual(hostileIds);
  });
});
