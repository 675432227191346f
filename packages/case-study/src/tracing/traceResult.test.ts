import { describe, expect, it } from "vitest";
import type { ResultTrace } from "./ResultTrace.ts";
import { traceResult } from "./traceResult.ts";

const none = { ties: [], segments: [], sources: [], parameters: [], assumptions: [], bases: [] };
const number = (id: string, rests: string) => ({ id, measure: "m", value: 1, interval: null, rests });
const tie = (id: string, supporting: string[], opposing: string[]) => ({
  ...{ id, from: "a", to: "b", relation: "leads", period: "p", status: "present", certainty: "high" },
  ...{ probability: 0.8, supporting, opposing },
});
const source = (id: string) => ({
  ...{
    id,
    title: id,
    publisher: "",
    date: null,
    url: null,
    kind: "paper",
    independenceGroup: id,
    caveat: "",
  },
});

const trace: ResultTrace = {
  numbers: [number("both", "pair"), number("one", "first"), number("lost", "nowhere")],
  measures: [{ id: "m", how: "Counted." }],
  bases: [
    { ...none, id: "pair", bases: ["second", "first"] },
    { ...none, id: "first", ties: ["t2", "t1"], assumptions: ["prior"] },
    {
      ...none,
      id: "second",
      segments: ["s4"],
      parameters: ["pace"],
      assumptions: ["prior"],
      bases: ["pair"],
    },
  ],
  ties: [tie("t1", ["s1"], ["s2"]), tie("t2", ["s1"], []), tie("t3", ["s3"], [])],
  segments: ["s1", "s2", "s3", "s4"].map((id) => ({
    id,
    source: id === "s4" ? "y" : "x",
    locator: "",
    date: null,
  })),
  sources: ["x", "y", "z"].map(source),
  parameters: [{ name: "pace", value: 1, range: null, provenance: "assumed", source: null }],
};

const ids = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);

describe("traceResult", () => {
  it("goes from a number over its ties to the segments on both sides and their sources, each once", () => {
    const found = traceResult(trace, "one");
    expect(found).toMatchObject({ id: "one", value: 1, how: "Counted.", assumptions: ["prior"] });
    expect([ids(found?.ties), ids(found?.segments), ids(found?.sources), found?.parameters]).toEqual([
      ["t1", "t2"],
      ["s1", "s2"],
      ["x"],
      [],
    ]);
  });

  it("goes through bases of bases, and ends where they lead in a circle", () => {
    const found = traceResult(trace, "both");
    expect([ids(found?.ties), ids(found?.segments), ids(found?.sources)]).toEqual([
      ["t1", "t2"],
      ["s1", "s2", "s4"],
      ["x", "y"],
    ]);
    expect(found?.parameters.map(({ name }) => name)).toEqual(["pace"]);
    expect(found?.assumptions).toEqual(["prior"]);
  });

  it("is null for an id that is not there", () => {
    expect(traceResult(trace, "__proto__")).toBe(null);
  });

  it("throws where an id leads nowhere, without the id", () => {
    const faulty = () => traceResult(trace, "lost");
    expect(faulty).toThrow(expect.objectContaining({ code: "invalid-output", path: ["bases"] }));
    expect(faulty).not.toThrow(/nowhere/);
    const gone = { ...trace, segments: trace.segments.slice(1) };
    expect(() => traceResult(gone, "one")).toThrow(expect.objectContaining({ path: ["segments"] }));
  });
});
