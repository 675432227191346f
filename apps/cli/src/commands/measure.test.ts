import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();
const fixture = (name: string) =>
  join(import.meta.dirname, "../../../../packages/actor-network/fixtures", name);

const triangle = JSON.stringify({
  name: "three",
  directed: false,
  weighted: true,
  nodes: [
    { id: "__proto__", sector: "state" },
    { id: "b", sector: "society" },
    { id: "c", sector: "society" },
    { id: "alone", sector: "capital" },
  ],
  edges: [
    { source: "__proto__", target: "b", weight: 2, hours: 1 },
    { source: "b", target: "c", weight: 1, hours: 4 },
  ],
  groupAttribute: "sector",
});

describe("measure", () => {
  it("prints one JSON document: actors in file order, a value an id, why values are missing", async () => {
    const ids = "degree.total,strength.total,eiIndex,burt.constraint,density";
    const { code, out, err } = await commonweal(
      "measure",
      put("n.json", triangle),
      "--measures",
      ids,
      "--json",
    );
    expect([code, err]).toEqual([0, ""]);
    const found = JSON.parse(out);
    expect(found.actors).toEqual(["__proto__", "b", "c", "alone"]);
    expect(found.measures).toMatchObject({
      "degree.total": [1, 2, 1, 0],
      "strength.total": [2, 3, 1, 0],
      eiIndex: 0,
      "burt.constraint": [1, 0.5, 1, null],
      density: 1 / 3,
    });
    expect(Object.keys(found.undefined)).toEqual(["burt.constraint"]);
  });

  it("needs no further option for a reference network", async () => {
    const ids = "burt.constraint,betweenness.raw.invWeight,eiIndex";
    const { code, out } = await commonweal(
      "measure",
      fixture("les-miserables.json"),
      "--measures",
      ids,
      "--json",
    );
    expect(code).toBe(0);
    const { measures } = JSON.parse(out);
    const reference = JSON.parse(readFileSync(fixture("les-miserables.expected.json"), "utf8"));
    for (const id of ["burt.constraint", "betweenness.raw.invWeight"]) {
      const { value } = reference.metrics.find((metric: { id: string }) => metric.id === id);
      measures[id].forEach((each: number, actor: number) => {
        expect(Math.abs(each - value[actor])).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value[actor])));
      });
    }
  });

  it("takes all measures that apply, and says which it left out", async () => {
    const { code, out } = await commonweal("measure", put("n.json", triangle), "--json");
    expect(code).toBe(0);
    const { measures, warnings } = JSON.parse(out);
    expect(Object.keys(measures).length).toBeGreaterThan(40);
    expect(warnings.join()).toMatch(/katz\.alpha=/);
    expect(out).not.toMatch(/NaN|Infinity/);
  });

  it("takes another attribute as weight, as a distance, and other groups", async () => {
    const { out } = await commonweal(
      ...["measure", put("n.json", triangle), "--weight", "hours", "--weight-means", "distance"],
      ...["--measures", "closeness.total.reach,betweenness.raw.weightAsDistance", "--json"],
    );
    const { measures, warnings } = JSON.parse(out);
    expect(measures["betweenness.raw.weightAsDistance"]).toEqual([0, 1, 0, 0]);
    expect(warnings).toEqual([]);
  });

  it("says in words who is first, and why a value is missing", async () => {
    const ids = "degree.total,burt.constraint,assortativity.degree";
    const { out } = await commonweal("measure", put("n.json", triangle), "--measures", ids);
    expect(out).toMatch(/^degree\.total +b 2, __proto__ 1, c 1; median 1$/m);
    expect(out).toMatch(/not defined for 1$/m);
  });

  it("names ties, brokers and communities in words", async () => {
    const ids =
      "bridges,articulationPoints,edgeBetweenness.raw,louvain.communities,gouldFernandez.raw,dyadCensus";
    const { out } = await commonweal("measure", put("n.json", triangle), "--measures", ids);
    expect(out).toMatch(/^bridges +__proto__ – b, b – c$/m);
    expect(out).toMatch(/^articulationPoints +b$/m);
    expect(out).toMatch(/^edgeBetweenness\.raw +__proto__ – b 2, b – c 2$/m);
    expect(out).toMatch(/^louvain\.communities +\d, of [\d, ]+ actors$/m);
    expect(out).toMatch(/^gouldFernandez\.raw +b 0 0 1 1 0 2; .*\(coordinator, itinerant/m);
    expect(out).toMatch(/^dyadCensus +mutual: 2, asymmetric: 0, null: 4$/m);
  });

  it("says why strengths that cannot be used leave a measure undefined, and takes the others", async () => {
    const bad = triangle.replace('"weight":2', '"weight":-2');
    const ids = "strength.total,density";
    const { code, out } = await commonweal("measure", put("n.json", bad), "--measures", ids, "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found.measures).toEqual({ "strength.total": null, density: 1 / 3 });
    expect(found.undefined["strength.total"]).toMatch(/-2/);
  });

  it("prints a table of actors", async () => {
    const ids = "degree.total,burt.constraint,density";
    const { out } = await commonweal("measure", put("n.json", triangle), "--measures", ids, "--csv");
    expect(out.split("\n").slice(0, 3)).toEqual([
      "id,label,degree.total,burt.constraint",
      "__proto__,__proto__,1,1",
      "b,b,2,0.5",
    ]);
  });

  it("carries the ids of the file in a table unchanged", async () => {
    const ids = ["\u200ea", "b\u2028c", "d\re"];
    const network = { directed: false, weighted: false, nodes: ids.map((id) => ({ id })), edges: [] };
    const file = put("n.json", JSON.stringify(network));
    const { out } = await commonweal("measure", file, "--measures", "degree.total", "--csv");
    expect(out).toBe('id,label,degree.total\n\u200ea,\u200ea,0\nb\u2028c,b\u2028c,0\n"d\re","d\re",0\n');
  });

  it("draws figures", async () => {
    const { code } = await commonweal("measure", put("n.json", triangle), "--figures", inside("figures"));
    expect(code).toBe(0);
    expect(readdirSync(inside("figures")).sort()).toEqual(["measures.svg", "mixing.svg", "network.svg"]);
    expect(readFileSync(inside("figures", "network.svg"), "utf8")).toContain("__proto__");
  });

  it("measures a period of a case folder", async () => {
    await commonweal("new", inside("case"));
    const period = ["--period", "before", "--relations", "directs"];
    const asked = ["measure", inside("case"), "--measures", "degree.out,eiIndex", "--json"];
    const pooled = JSON.parse((await commonweal(...asked)).out);
    const found = await commonweal(...asked, ...period);
    expect(found.code).toBe(0);
    expect(JSON.parse(found.out).actors).toHaveLength(4);
    expect(pooled.warnings.join()).toMatch(/pooled/);
    expect(JSON.parse(found.out).warnings).toEqual([]);
  });

  it("takes a period after @, as compare does", async () => {
    await commonweal("new", inside("case"));
    const ids = ["--measures", "density", "--json"];
    const { out } = await commonweal("measure", `${inside("case")}@before`, ...ids);
    expect(out).toBe((await commonweal("measure", inside("case"), "--period", "before", ...ids)).out);
  });

  it("pools the relations of a file and says so, or keeps those asked for", async () => {
    const edges = [
      { source: "a", target: "b", relation: "directs" },
      { source: "b", target: "c", relation: "informs" },
    ];
    const nodes = ["a", "b", "c"].map((id) => ({ id }));
    const file = put("layers.json", JSON.stringify({ directed: true, nodes, edges }));
    const asked = ["measure", file, "--measures", "density", "--json"];
    const pooled = JSON.parse((await commonweal(...asked)).out);
    expect(pooled.measures.density).toBeCloseTo(2 / 6, 12);
    expect(pooled.warnings.join()).toMatch(/directs, informs/);
    const { measures, warnings } = JSON.parse((await commonweal(...asked, "--relations", "informs")).out);
    expect(measures.density).toBeCloseTo(1 / 6, 12);
    expect(warnings).toEqual([]);
    expect(await commonweal(...asked, "--relations", "orders")).toMatchObject({ code: 2, out: "" });
  });

  it("takes the file's own weight by its name", async () => {
    const asked = ["measure", put("n.json", triangle), "--measures", "strength.total", "--json"];
    expect((await commonweal(...asked, "--weight", "weight")).out).toBe((await commonweal(...asked)).out);
  });

  it.each([
    {
      name: "an unknown measure",
      argv: ["--measures", "betweenes.raw"],
      code: 2,
      message: /betweenness\.raw/,
    },
    { name: "an unknown attribute", argv: ["--group", "colour"], code: 2, message: /sector/ },
    { name: "a period of a file", argv: ["--period", "normal"], code: 2, message: /case folder/ },
    { name: "an unknown meaning", argv: ["--weight-means", "cost"], code: 2, message: /strength, distance/ },
    { name: "an empty name", argv: ["--measures", "density,,"], code: 2, message: /commas/ },
    { name: "an unknown format", argv: ["--from", "xls"], code: 2, message: /gexf/ },
  ])("ends with $code on $name", async ({ argv, code, message }) => {
    const ran = await commonweal("measure", put("n.json", triangle), ...argv);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe("");
    expect(ran.err).toMatch(message);
  });
});
