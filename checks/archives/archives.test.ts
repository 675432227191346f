import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { newCaseFolder, runCaseStudy } from "@commonweal/case-study/node";
import { readCFF, validateCFF } from "cffjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { crateProblems } from "./crateProblems.ts";

const home = mkdtempSync(join(tmpdir(), "archives-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the crate of a study", () => {
  const out = join(home, "out");
  let text = "";
  let paths: string[] = [];
  beforeAll(async () => {
    await newCaseFolder(join(home, "case"));
    await runCaseStudy({ folder: join(home, "case"), out, sets: 16, draws: 2, workers: 1 });
    text = readFileSync(join(out, "ro-crate-metadata.json"), "utf8");
    paths = readdirSync(out, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(out, path)).isFile())
      .map((path) => path.split(sep).join("/"));
  });

  it("is what RO-Crate 1.1 says that a crate must be", () => {
    expect(crateProblems(text, paths)).toEqual([]);
  });

  it("tells the software, the inputs, the parameters, the outputs, the licence and the authors of the run", () => {
    const graph = JSON.parse(text)["@graph"] as { "@id": string; "@type": string; [key: string]: unknown }[];
    const of = (id: unknown) => graph.find((entity) => entity["@id"] === (id as { "@id": string })["@id"]);
    const run = graph.find((entity) => entity["@type"] === "CreateAction");
    const root = of({ "@id": "./" });
    const all = (entity: typeof run, key: string) => [entity?.[key]].flat();
    const objects = all(run, "object").map(of);
    const inputs = objects.filter((each) => each?.["@type"] === "CreativeWork");
    const asked = new Map(
      objects.filter((each) => each?.["@type"] === "PropertyValue").map((each) => [each?.name, each?.value]),
    );
    expect(of(run?.instrument)).toMatchObject({ "@type": "SoftwareApplication", name: "Commonweal" });
    expect(inputs.map((each) => each?.name)).toContain("ties.csv");
    expect(inputs.every((each) => /^[0-9a-f]{64}$/.test(String(each?.sha256)))).toBe(true);
    expect([asked.get("seed"), asked.get("sets"), asked.get("draws")]).toEqual([1, 16, 2]);
    expect(asked.get("model.fusion")).toBe(0.6);
    expect(all(run, "result").length).toBe(paths.length - 2);
    expect(of(root?.license)).toMatchObject({ "@type": "CreativeWork" });
    expect(all(root, "author").map(of)).toEqual([expect.objectContaining({ "@type": "Person" })]);
  });

  it.each([
    ["another context", /crate\/1\.1\/context/, "crate/1.0/context", "the context is not that of 1.1"],
    ["another version", /ro\/crate\/1\.1"/, 'ro/crate/1.0"', "the descriptor does not conform to 1.1"],
    ["no date", /"datePublished"/, '"dateCreated"', "the root has no datePublished"],
    ["no licence", /"license"/, '"licence"', "the root has no license"],
    ["a file that is not there", /"@id": "odd\.md",/, '"@id": "other.md",', "other.md: not there"],
    ["an id twice", /"@id": "odd\.md",/, '"@id": "report.html",', "an id is there twice"],
    ["no type", /"@type": "CreateAction",/, "", "#run: no type"],
    ["something nested", /"softwareVersion": ">=20.19.0"/, '"publisher": {"name": "x"}', "something nested"],
  ])("is found out with %s", (_, from, to, problem) => {
    const problems = crateProblems(text.replace(from, to), paths);
    expect(problems.join("\n")).toContain(problem);
  });

  it("is found out where a file was added", () => {
    expect(crateProblems(text, [...paths, "tables/mine.csv"])).toEqual(["tables/mine.csv: not in the crate"]);
  });
});

describe("CITATION.cff", () => {
  const read = () => readCFF(join(repositoryRoot, "CITATION.cff")) as unknown as Record<string, unknown>;
  const validated = (change: Record<string, unknown>) => () => validateCFF({ ...read(), ...change } as never);

  it("is valid by the JSON schema of version 1.2.0", () => {
    expect(read()["cff-version"]).toBe("1.2.0");
    expect(validated({})).not.toThrow();
  });

  it.each([
    ["no title", { title: undefined }],
    ["an unknown licence", { license: "Mine" }],
    ["an unknown key", { licence: "MIT" }],
    ["no authors", { authors: [] }],
    ["a reference of no title", { references: [{ type: "article", authors: [{ name: "x" }] }] }],
  ])("would be refused with %s", (_, change) => {
    expect(validated(change)).toThrow("validation failed");
  });
});
