import { defaultParameters } from "@commonweal/path-dependence";
import { describe, expect, it } from "vitest";
import type { CaseData, CaseTie } from "../CaseData.ts";
import { sceneOf } from "./sceneOf.ts";

const label = (en: string) => ({ en, zh: `${en}（中）` });
const actor = (id: string, sector: string) => ({ id, label: label(id), sector, x: 1, y: 2 });
const tie = (id: string, from: string, to: string, period: string, status: string): CaseTie => ({
  id,
  from,
  to,
  relation: "informs",
  period,
  strength: 2,
  status,
  certainty: "high",
  probability: 0.95,
  segments: [],
  note: "",
});

const data: CaseData = {
  id: "made-up",
  title: label("Made up"),
  base: defaultParameters,
  periods: [{ id: "before", label: label("Before") }],
  sectors: [
    { id: "state", label: label("State"), spheres: { state: 1 } },
    { id: "mixed", label: label("Mixed"), spheres: { capital: 0.4, society: 0.6 } },
    { id: "media", label: label("Media"), spheres: {} },
  ],
  relations: [{ id: "informs", label: label("informs"), directed: false }],
  actors: [actor("a", "state"), actor("b", "mixed"), actor("c", "media"), actor("d", "state")],
  ties: [
    tie("t1", "a", "b", "before", "present"),
    tie("t2", "b", "c", "before", "contested"),
    tie("t3", "a", "d", "before", "absent"),
    tie("t4", "a", "d", "before", "historic"),
    tie("t5", "a", "d", "after", "present"),
    tie("t6", "c", "b", "before", "weak"),
  ],
  segments: {},
  sources: {},
  facets: [],
};

describe("sceneOf", () => {
  const scene = sceneOf(data, "before", "zh");

  it("keeps the ties of the period that are present, weak or contested, and who has one", () => {
    expect(scene.coded.map(({ id }) => id)).toEqual(["t1", "t2", "t6"]);
    expect(scene.actorIds).toEqual(["a", "b", "c"]);
    expect(scene.actors.map(({ label }) => label)).toEqual(["a（中）", "b（中）", "c（中）"]);
  });

  it("points ties at places, marks contested ones and halves weak ones", () => {
    expect(scene.ties.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(scene.ties.map(({ colour, strength }) => [colour, strength])).toEqual([
      ["tie", 2],
      ["worse", 2],
      ["tie", 1],
    ]);
    expect(scene.actors.map(({ colour }) => colour)).toEqual(["state", "society", "outside"]);
    expect(scene.ties.every(({ directed }) => !directed)).toBe(true);
  });

  it("draws an actor larger for each of its ties", () => {
    expect(scene.actors.map(({ size }) => size)).toEqual([6, 8, 7]);
  });
});
