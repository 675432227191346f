import { describe, expect, it } from "vitest";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { Actor } from "./Actor.ts";
import { Period } from "./Period.ts";
import { Relation } from "./Relation.ts";
import { Tie } from "./Tie.ts";

describe("the schemas", () => {
  it("take what the examples say", () => {
    const period = { id: "p", labelEn: "", labelZh: "", from: null, to: "2020-01-19", regime: "normal" };
    expect(Actor.parse(exampleActor("a"))).toEqual(exampleActor("a"));
    expect(Relation.parse(exampleRelation("leads", true))).toEqual(exampleRelation("leads", true));
    expect(Tie.parse(exampleTie("t", "a", "b"))).toEqual(exampleTie("t", "a", "b"));
    expect(Period.parse(period)).toEqual(period);
  });

  it.each([0, -1, Infinity, Number.NaN])("refuse a strength of %d", (strength) => {
    expect(Tie.safeParse(exampleTie("t", "a", "b", { strength })).success).toBe(false);
  });

  it("refuse a field that they do not know", () => {
    expect(Actor.safeParse({ ...exampleActor("a"), colour: "red" }).success).toBe(false);
  });
});
