import { describe, expect, it } from "vitest";
import type { Period } from "../model/Period.ts";
import { exampleActor, exampleRelation, exampleTie } from "../testing/examples.ts";
import { periodNetworks } from "./periodNetworks.ts";
import { tieChange } from "./tieChange.ts";

const period = (id: string, from: string | null, to: string | null): Period => ({
  id,
  labelEn: id,
  labelZh: id,
  from,
  to,
  regime: "normal",
});
const periods = [period("p1", "2018", "2018"), period("p2", "2019", "2019"), period("p3", "2020", "2020")];
const actors = [
  exampleActor("a"),
  exampleActor("b", { until: "2018" }),
  exampleActor("c"),
  exampleActor("d", { since: "2020" }),
];
const relations = [exampleRelation("leads", true), exampleRelation("meets", false)];
const ties = [
  exampleTie("t1", "a", "b", { period: "p1" }),
  exampleTie("t2", "a", "c", { period: "p1" }),
  exampleTie("t3", "c", "a", { period: "p1", relation: "meets" }),
  exampleTie("t4", "a", "c", { period: "p2", relation: "meets", status: "absent" }),
  exampleTie("t5", "d", "a", { period: "p2" }),
];
const idsOf = (found: ReturnType<typeof periodNetworks>) =>
  found.map(({ network }) => network.ties.map(({ id }) => id).join(" "));

describe("periodNetworks", () => {
  it("knows without carrying forward only what was coded for the period", () => {
    const found = periodNetworks(actors, ties, { relations, periods, carryForward: false });
    expect(idsOf(found)).toEqual(["t1 t2 t3", "t5", ""]);
    expect(found.map(({ carried }) => carried)).toEqual([0, 0, 0]);
    expect(found.every(({ network }) => network.order === 4 && network.directed)).toBe(true);
  });

  it("carries ties forward until a later period denies them or an actor leaves", () => {
    const found = periodNetworks(actors, ties, { relations, periods, carryForward: true });
    expect(idsOf(found)).toEqual(["t1 t2 t3", "t2 t5", "t2 t5"]);
    expect(found.map(({ carried }) => carried)).toEqual([0, 1, 2]);
    expect(found.map(({ ended }) => ended.map(({ id }) => id))).toEqual([[], ["t1"], ["t1"]]);
  });

  it("keeps a tie coded for a period although its actor is not there, and says so", () => {
    const found = periodNetworks(actors, ties, { relations, periods, carryForward: true });
    expect(found.map(({ doubtful }) => doubtful.map(({ id }) => id))).toEqual([[], ["t5"], []]);
    expect(found.map(({ present }) => [...present])).toEqual([
      [1, 1, 1, 0],
      [1, 0, 1, 0],
      [1, 0, 1, 1],
    ]);
  });

  it("keeps relations and statuses that are asked for", () => {
    const only = { relations, periods, carryForward: true, only: ["meets"], statuses: ["absent"] } as const;
    const found = periodNetworks(actors, ties, only);
    expect(idsOf(found)).toEqual(["", "t4", "t4"]);
    expect(found[0]?.network.directed).toBe(false);
  });

  it("gives networks whose change can be told", () => {
    const [before, after] = periodNetworks(actors, ties, { relations, periods, carryForward: true });
    if (!before || !after) throw new Error("expected two periods");
    const change = tieChange(before.network, after.network, {
      present: { before: before.present, after: after.present },
    });
    expect([...change.left]).toEqual([1]);
    expect(change.all).toMatchObject({ both: 1, onlyFirst: 2, onlySecond: 1 });
    expect(change.stayers).toMatchObject({ both: 1, onlyFirst: 1, onlySecond: 0, pairs: 2 });
  });

  it("refuses periods that do not stand in order of time", () => {
    const turned = [...periods].reverse();
    expect(() => periodNetworks(actors, ties, { relations, periods: turned, carryForward: false })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["periods", 1, "from"] }),
    );
  });
});
