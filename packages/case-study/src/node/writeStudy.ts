import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { networkFileOf, writeGexf } from "@commonweal/actor-network";
import { writeAtomically } from "@commonweal/evidence/node";
import { oddDescription } from "../report/oddDescription.ts";
import { renderReport } from "../report/renderReport.ts";
import { type CrateFile, roCrate } from "../report/roCrate.ts";
import { studyFigures } from "../report/studyFigures.ts";
import { studyResults } from "../report/studyResults.ts";
import { studyTables } from "../report/studyTables.ts";
import { withProbabilities } from "../report/withProbabilities.ts";
import type { Language } from "../report/words.ts";
import type { Study } from "../study/Study.ts";
import { studyTrace } from "../tracing/studyTrace.ts";
import { removeStale } from "./removeStale.ts";

export interface WriteStudyOptions {
  readonly language: Language;
  readonly version: string;
  /** A document to draw figures on. */
  readonly document: Document;
  /** What only `run.json` may tell: times and the machine. */
  readonly environment: Readonly<Record<string, unknown>>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const described = (path: string, content: string): CrateFile => {
  const bytes = Buffer.from(content, "utf8");
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
};

const noDate = "1970-01-01";

/** Latest day on which a source may begin; stands for the study's date, so that no clock enters the outputs. */
const dateOf = ({ folder }: Study): string =>
  folder.sources
    .map(({ date }) => (date === null ? noDate : `${date}-01-01`.slice(0, noDate.length)))
    .sort()
    .at(-1) ?? noDate;

/** Every file of a study but `run.json`, by path. Same study, language and version: same bytes. */
function studyFiles(study: Study, { language, version, document }: WriteStudyOptions): Map<string, string> {
  const figures = studyFigures(study, { language, document });
  const results = studyResults(study, version);
  const files = new Map<string, string>([
    ["report.html", renderReport(study, { language, figures, version })],
    ["results.json", json({ ...results, ...studyTrace(study, results) })],
    ["odd.md", oddDescription(study, language)],
  ]);
  for (const [name, table] of studyTables(study, version)) files.set(`tables/${name}`, table);
  for (const [name, svg] of figures) files.set(`figures/${name}.svg`, svg);
  const creator = `Commonweal ${version}`;
  for (const { id, network } of study.periods) {
    const name = `${study.folder.definition.title.en}: ${id}`;
    const file = withProbabilities(networkFileOf(network, { language, name }), study.ties);
    files.set(`networks/${id}.gexf`, writeGexf(file, { creator, kindAttribute: "relation" }).text);
  }
  const crate = [...files].map(([path, content]) => described(path, content));
  const options = { version, date: dateOf(study), files: crate };
  return files.set("ro-crate-metadata.json", roCrate(study.folder.definition, options));
}

/**
 * Writes a study into a folder: report, results, tables, figures, networks, model description, crate, manifest.
 *
 * Every file is written whole or not at all. The manifest `run.json` goes first and comes back last, so that a folder
 * with a manifest is a finished one. What an earlier run wrote and this one does not is removed; other files are left alone.
 *
 * @returns the paths written, relative to the folder.
 */
export async function writeStudy(
  study: Study,
  out: string,
  options: WriteStudyOptions,
): Promise<readonly string[]> {
  const files = studyFiles(study, options);
  await removeStale(out, new Set(files.keys()));
  await rm(join(out, "run.json"), { force: true });
  for (const [path, content] of files) await writeAtomically(join(out, path), content);
  const manifest = {
    schema: "commonweal-run/1",
    case: study.folder.definition.id,
    version: options.version,
    options: { ...study.options, language: options.language },
    parameters: study.parameters,
    inputs: study.folder.files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
    outputs: [...files].map(([path, content]) => described(path, content)),
    warnings: study.warnings,
    ...options.environment,
  };
  await writeAtomically(join(out, "run.json"), json(manifest));
  return [...files.keys(), "run.json"];
}
