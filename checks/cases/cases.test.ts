import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseTies, tiesTable } from "@commonweal/case-study";
import { readCaseFolder, runCaseStudy } from "@commonweal/case-study/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { textFiles } from "../repository/textFiles.ts";

const cases = readdirSync(join(repositoryRoot, "cases"));
const pathOf = (name: string) => join(repositoryRoot, "cases", name);
const headings = [
  "Question",
  "Sources",
  "What is coded from text",
  "What is assumed",
  "How to run",
  "Limits",
];

it("are more than one", () => {
  expect(cases.length).toBeGreaterThan(1);
});

describe.each(cases)("the case folder %s", (name) => {
  let out = "";
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "commonweal-case-"));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("is read without a warning, under its own name, with licence, citation and both languages", async () => {
    const { definition, report } = await readCaseFolder(pathOf(name));
    expect(report.warnings).toEqual([]);
    expect(definition).toMatchObject({ id: name, licence: "CC-BY-4.0", languages: ["en", "zh"] });
    expect(definition.citation).toMatch(/\(\d{4}\)/);
  });

  it("says in its README what is asked, coded, assumed and not shown", async () => {
    const { readme } = await readCaseFolder(pathOf(name));
    const found = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings);
    expect(readme).toContain(`commonweal.js run cases/${name} --out out/${name}`);
  });

  it("has the ties that its codings and decisions make", async () => {
    const folder = await readCaseFolder(pathOf(name));
    expect(readFileSync(join(pathOf(name), "ties.csv"), "utf8")).toBe(tiesTable(caseTies(folder).ties));
  });

  it("runs as any other does, and judges every proposition that it states", async () => {
    const { propositions, ownPropositions } = await readCaseFolder(pathOf(name));
    const { verdicts, tried } = await runCaseStudy({
      folder: pathOf(name),
      out,
      sets: 64,
      draws: 4,
      workers: 1,
    });
    expect(tried).toBe(64);
    expect(verdicts.map(({ id }) => id)).toEqual([...propositions, ...ownPropositions].map(({ id }) => id));
  }, 180_000);

  it("is named nowhere in the programs but as a path in an example", async () => {
    const { actors, definition } = await readCaseFolder(pathOf(name));
    // Ids of one word are words of the language, such as residents.
    const ids = [definition.id, ...actors.map(({ id }) => id).filter((id) => /[_-]/.test(id))];
    const sources = ["packages", "apps/cli/src"].flatMap((place) => textFiles(place, ".ts"));
    const named = sources
      .filter(({ path }) => /(?:^|\/)src\//.test(path) && !path.endsWith(".test.ts"))
      .flatMap(({ path, text }) => {
        const bare = text.replaceAll(/\b(?:cases|out)\/[\w-]+/g, "");
        return ids
          .filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(bare))
          .map((id) => `${path}: ${id}`);
      });
    expect(named).toEqual([]);
  });
});
