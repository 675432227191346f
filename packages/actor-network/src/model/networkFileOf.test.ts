import { describe, expect, it } from "vitest";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { buildNetwork } from "./buildNetwork.ts";
import { networkFileOf } from "./networkFileOf.ts";

describe("networkFileOf", () => {
  it("keeps every field of actors and ties as an attribute, ties once per arc", () => {
    const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];
    const actors = [exampleActor("a", { labelZh: "甲" }), exampleActor("b", { labelZh: "", partOf: "a" })];
    const ties = [
      exampleTie("t1", "a", "b", { strength: 2, segments: ["s1", "s2"] }),
      exampleTie("t2", "a", "b", { relation: "meets" }),
    ];
    const file = networkFileOf(buildNetwork(actors, ties, { relations }), { language: "zh", name: "N" });
    const columns = new Map(file.actorAttributes.map(({ name, values }) => [name, values]));
    const tieColumns = new Map(file.tieAttributes.map(({ name, values }) => [name, values]));
    expect([file.name, file.ids, file.labels]).toEqual(["N", ["a", "b"], ["甲", "b"]]);
    expect(columns.get("partOf")).toEqual([null, "a"]);
    expect(columns.get("sector")).toEqual(["state", "state"]);
    expect(tieColumns.get("id")).toEqual(["t1", "t2", "t2"]);
    expect(tieColumns.get("segments")).toEqual(["s1 s2", "", ""]);
    expect([...file.weights]).toEqual([2, 1, 1]);
    expect([file.weightMeans, file.groupAttribute, file.spells]).toEqual(["strength", "sector", null]);
  });
});
