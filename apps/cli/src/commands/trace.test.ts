import { describe, expect, it } from "vitest";
import { workplace } from "../testing/workplace.ts";

const { inside, put, commonweal } = workplace();

const source = { title: "Minutes", publisher: "Committee", date: "2020-02", url: null, kind: "minutes" };
const results = {
  numbers: [
    {
      id: "facet.density@before",
      measure: "facet.density",
      value: 0.25,
      interval: { low: 0.1, high: 0.3 },
      rests: "ties@before",
    },
    { id: "parameter.surge.value", measure: "p", value: 2, interval: null, rests: "parameter.surge" },
    { id: "region.P1.surge.holds", measure: "p", value: null, interval: null, rests: "parameter.surge" },
  ],
  measures: [
    { id: "facet.density", how: "Ties over pairs." },
    { id: "p", how: "As stated." },
  ],
  bases: [
    { id: "ties@before", ties: ["t1"], assumptions: ["How likely ties are."] },
    { id: "parameter.surge", parameters: ["surge"] },
  ],
  ties: [
    {
      ...{ id: "t1", from: "office", to: "committee", relation: "leads", period: "before" },
      ...{ status: "present", certainty: "high", probability: 0.8, supporting: ["s1"], opposing: ["s2"] },
    },
  ],
  segments: [
    { id: "s1", source: "x", locator: "p. 3", date: null },
    { id: "s2", source: "x", locator: "", date: null },
  ],
  sources: [{ id: "x", ...source, independenceGroup: "g1", caveat: "written later" }],
  parameters: [{ name: "surge", value: 2, range: [1, 3], provenance: "assumed", source: "no source" }],
};
const study = () => {
  put("results.json", JSON.stringify(results));
  return inside();
};

describe("trace", () => {
  it("shows a number with its ties, segments, sources and what is assumed, indented", async () => {
    const { code, out } = await commonweal("trace", study(), "facet.density@before");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "facet.density@before = 0.25 (0.1 to 0.3)",
      "  Ties over pairs.",
      "  1 tie",
      "    t1: office leads committee, before: present, certainty high, probability 0.8",
      "      for s1: x, p. 3",
      "      against s2: x",
      "  1 source",
      "    x: Minutes, Committee, 2020-02",
      "      group g1",
      "      caveat: written later",
      "  ASSUMED",
      "    How likely ties are.",
      "",
    ]);
  });

  it("marks parameters that are assumed", async () => {
    const { out } = await commonweal("trace", study(), "parameter.surge.value");
    expect(out).toContain("    surge = 2, tried from 1 to 3: ASSUMED, no source\n");
  });

  it("prints one document with --json", async () => {
    const { out } = await commonweal("trace", study(), "facet.density@before", "--json");
    expect(JSON.parse(out)).toMatchObject({
      id: "facet.density@before",
      value: 0.25,
      how: "Ties over pairs.",
      segments: results.segments,
      sources: results.sources,
      parameters: [],
    });
    const listed = JSON.parse((await commonweal("trace", study(), "--json")).out);
    expect(listed).toEqual({ numbers: results.numbers });
  });

  it("lists the numbers by group without an id", async () => {
    const { out } = await commonweal("trace", study());
    expect(out).toMatch(/^facet: 1 number\n {2}facet\.density@before {2}0\.25 \(0\.1 to 0\.3\)\n/);
    expect(out).toContain("region: 1 number\n  region.P1.surge.holds  not defined\n");
  });

  it("names the nearest ids where there is none of the name", async () => {
    const { code, err } = await commonweal("trace", study(), "facet.densty@before");
    expect(code).toBe(2);
    expect(err).toContain("Nearest: facet.density@before,");
  });

  it("refuses a folder that is no output, and a file of another shape", async () => {
    const missing = await commonweal("trace", inside("none"));
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining("commonweal run")]);
    put("results.json", '{"numbers": 1}');
    expect((await commonweal("trace", inside())).code).toBe(1);
  });

  it("shows hostile ids and labels as characters, in text and in JSON", async () => {
    const hostile = "\u001b]0;x\u0007\r\nforged = 1\u009b2J\u202e";
    const [tie] = results.ties;
    const changed = { ...results, ties: [{ ...tie, from: hostile }] };
    put("results.json", JSON.stringify(changed));
    const text = (await commonweal("trace", inside(), "facet.density@before")).out;
    expect(text).toContain("t1: \\u001b]0;x\\u0007\\u000d\\u000aforged = 1\\u009b2J\\u202e leads committee");
    const json = (await commonweal("trace", inside(), "facet.density@before", "--json")).out;
    expect(json).toMatch(/^[ -~]*\n$/);
    expect(JSON.parse(json).ties[0].from).toBe(hostile);
  });
});
