import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { integerBelow, stream } from "@commonweal/numerics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResultTrace } from "../tracing/ResultTrace.ts";
import { traceResult } from "../tracing/traceResult.ts";
import { readStudyTrace } from "./readStudyTrace.ts";
import { runCaseStudy } from "./runCaseStudy.ts";

const folder = join(import.meta.dirname, "../../../../cases/baibuting");

describe("readStudyTrace", () => {
  let out = "";
  let trace: ResultTrace;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "case-study-trace-"));
    await runCaseStudy({ folder, out, sets: 64, draws: 2, workers: 1 });
    trace = await readStudyTrace(out);
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("gives every number an id of its own, a sentence, and a basis", () => {
    const ids = trace.numbers.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1000);
    expect(new Set(ids).size).toBe(ids.length);
    expect(trace.measures.filter(({ how }) => how === "")).toEqual([]);
    const bases = new Set(trace.bases.map(({ id }) => id));
    expect(bases.size).toBe(trace.bases.length);
    expect(trace.numbers.filter(({ rests }) => !bases.has(rests))).toEqual([]);
  });

  it("knows every number that the report shows by an id, and shows numbers of every kind", async () => {
    const report = await readFile(join(out, "report.html"), "utf8");
    const shown = new Set([...report.matchAll(/ data-result="([^"]*)"/g)].map(([, id]) => id as string));
    const known = new Set(trace.numbers.map(({ id }) => id));
    expect([...shown].filter((id) => !known.has(id))).toEqual([]);
    const kinds = new Set([...shown].map((id) => id.split(/[.:@]/, 1)[0]));
    for (const kind of ["proposition", "ensemble", "period", "facet", "sector", "helix", "vertical"])
      expect(kinds).toContain(kind);
    for (const kind of ["change", "response", "pattern", "intervention", "parameter", "tie", "agreement"])
      expect(kinds).toContain(kind);
    for (const kind of ["variant", "firmness"]) expect(kinds).toContain(kind);
    expect(shown.size).toBeGreaterThan(500);
  });

  it("leads 100 numbers of the report, picked at random, down to a segment or an assumption that is labelled", async () => {
    const random = stream({ root: 8, purpose: "ids of a study" });
    const report = await readFile(join(out, "report.html"), "utf8");
    const ids = [...report.matchAll(/ data-result="([^"]*)"/g)].map(([, id]) => id as string);
    for (let picked = 0; picked < 100; picked += 1) {
      const id = ids[integerBelow(random, ids.length)] as string;
      const found = traceResult(trace, id);
      const assumed = found?.parameters.filter(({ provenance }) => provenance !== "found").length ?? 0;
      const reached = (found?.segments.length ?? 0) + (found?.assumptions.length ?? 0) + assumed;
      const sources = found?.sources.length ?? 0;
      expect(reached + (id.startsWith("series.") ? sources : 0), id).toBeGreaterThan(0);
    }
  });

  it("leads a facet to ties of its period only, and a verdict to parameters and assumptions", () => {
    const facet = traceResult(trace, "facet.density@normal");
    expect(new Set(facet?.ties.map(({ period }) => period))).toEqual(new Set(["normal"]));
    expect(facet?.sources.length).toBeGreaterThan(1);
    const verdict = traceResult(trace, "proposition.P2.share");
    expect(verdict?.parameters.length).toBe(trace.parameters.length);
    expect(verdict?.assumptions.join()).toMatch(/propositions\.yaml/);
    expect(verdict?.parameters.some(({ provenance }) => provenance === "assumed")).toBe(true);
  });

  it("leads the answer of agents to the ties that they live on, and firmness to the ranges of cut-offs", () => {
    const agents = traceResult(trace, "variant.agents.logit.additive.P2.share");
    expect(new Set(agents?.ties.map(({ period }) => period))).toEqual(
      new Set(["normal", "onset", "emergency"]),
    );
    expect(agents?.segments.length).toBeGreaterThan(10);
    expect(agents?.assumptions.join()).toMatch(/Agents of the State-Capital-Society model/);
    const firmness = traceResult(trace, "firmness.P2.contradicted");
    expect(firmness?.assumptions.join()).toMatch(/ranges within which cut-offs might have been set/);
    expect(firmness?.parameters.length).toBe(trace.parameters.length);
  });

  it("keeps what segments say in words out of the file", async () => {
    const text = await readFile(join(out, "results.json"), "utf8");
    expect(text).not.toContain("paraphrase");
    expect(text).not.toContain("that project is where Baibuting starts");
  });

  it.each([
    ["no file", null, /found no results\.json/],
    ["no JSON", "secret words", /not JSON/],
    ["another shape", '{"numbers":[{"id":"secret words"}]}', /places of another shape/],
  ])("refuses %s without its text", async (_, content, message) => {
    const place = await mkdtemp(join(tmpdir(), "case-study-trace-"));
    if (content !== null) await writeFile(join(place, "results.json"), content);
    const refused = readStudyTrace(place);
    await expect(refused).rejects.toMatchObject({
      code: "invalid-output",
      message: expect.stringMatching(message),
    });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining("secret") });
    await rm(place, { recursive: true });
  });
});

describe("readStudyTrace of what no study wrote", () => {
  it.each([
    ["no file", async () => {}, /found no results\.json/],
    ["what is not JSON", (file: string) => writeFile(file, "{"), /not JSON/],
    [
      "a file that no study is as large as",
      async (file: string) => {
        await writeFile(file, "");
        await truncate(file, 2 ** 28 + 1);
      },
      /results\.json of 268435457 bytes/,
    ],
    ["a folder", (file: string) => mkdir(file), /that is no file/],
  ] as const)("refuses %s", async (_, put, says) => {
    const out = await mkdtemp(join(tmpdir(), "case-study-trace-"));
    await put(join(out, "results.json"));
    const refused = readStudyTrace(out);
    await expect(refused).rejects.toMatchObject({ code: "invalid-output" });
    await expect(refused).rejects.toThrow(says);
    await rm(out, { recursive: true });
  });
});
