import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const network = (ids: string[], ties: [string, string][]) =>
  JSON.stringify({
    directed: false,
    nodes: ids.map((id) => ({ id })),
    edges: ties.map(([source, target]) => ({ source, target })),
  });
const plan = network(
  ["a", "b", "c", "d"],
  [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
  ],
);
const actual = network(
  ["d", "c", "b", "e"],
  [
    ["b", "c"],
    ["d", "e"],
  ],
);

describe("compare", () => {
  it("matches actors by their ids and counts what the networks share", async () => {
    const { code, out } = await commonweal("compare", put("a.json", plan), put("b.json", actual), "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      actors: 5,
      pairs: 10,
      both: 1,
      onlyFirst: 2,
      onlySecond: 1,
      hamming: 3,
      jaccard: 0.25,
      improvisation: 0.5,
      onlyA: ["a"],
      onlyB: ["e"],
      qap: { draws: 5000, seed: 1 },
    });
    expect(found.recall).toBeCloseTo(1 / 3, 12);
    // Pearson's r of (1,1,1 of 10) and (1,1 of 10) with one in common: (1/10 − .06) / sqrt(.21 × .16).
    expect(found.qap.observed).toBeCloseTo(0.04 / Math.sqrt(0.21 * 0.16), 12);
  });

  it("gives the same draws for the same seed, and says in words what is not defined", async () => {
    const empty = put("e.json", network(["a", "b"], []));
    const argv = ["compare", put("a.json", plan), put("b.json", actual), "--qap", "99", "--seed", "7"];
    expect((await commonweal(...argv)).out).toBe((await commonweal(...argv)).out);
    const { out } = await commonweal("compare", empty, empty);
    expect(out).toMatch(/Jaccard +not defined/);
    expect(out).toMatch(/qap is not defined/);
  });

  it("says first when no actor is in both networks", async () => {
    const others = put("o.json", network(["x", "y"], [["x", "y"]]));
    const { code, out } = await commonweal("compare", put("a.json", plan), others);
    expect(code).toBe(0);
    expect(out).toMatch(/^Note: The networks name no actor in common/);
  });

  it("compares two periods of a case folder", async () => {
    await commonweal("new", inside("case"));
    const { code, out } = await commonweal(
      "compare",
      `${inside("case")}@before`,
      `${inside("case")}@during`,
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).actors).toBe(4);
    const unknown = await commonweal("compare", `${inside("case")}@never`, inside("case"));
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/before, during/);
  });
});
