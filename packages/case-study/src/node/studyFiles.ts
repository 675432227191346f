import { createHash } from "node:crypto";
import { networkFileOf, writeGexf } from "@commonweal/actor-network";
import { oddDescription } from "../report/oddDescription.ts";
import { renderReport } from "../report/renderReport.ts";
import { type CrateFile, roCrate } from "../report/roCrate.ts";
import { studyFigures } from "../report/studyFigures.ts";
import { studyResults } from "../report/studyResults.ts";
import { studyTables } from "../report/studyTables.ts";
import { texTables } from "../report/texTables.ts";
import { withProbabilities } from "../report/withProbabilities.ts";
import type { Language } from "../report/words.ts";
import type { Study } from "../study/Study.ts";
import { studyTrace } from "../tracing/studyTrace.ts";
import type { EnsembleRecord } from "./ensembleRecorder.ts";

export interface StudyFilesOptions {
  readonly language: Language;
  readonly version: string;
  /** A document to draw figures on. */
  readonly document: Document;
  /** Records of the ensembles that the study rests on, so that some of their rows can be run again. Default: none. */
  readonly ensembles?: readonly EnsembleRecord[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Size and checksum of one file. */
export const described = (path: string, content: string | Uint8Array): CrateFile => {
  const bytes = Buffer.from(content);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
};

/** Latest day on which a source may begin; stands for the study's date, so that no clock enters the outputs. */
const dateOf = ({ folder }: Study): string | null =>
  folder.sources
    .flatMap(({ date }) => (date === null ? [] : [`${date}-01-01`.slice(0, "2020-01-01".length)]))
    .sort()
    .at(-1) ?? null;

/** Makes every file of a study but `run.json`, by path. Same study, language and version: same bytes. */
export function studyFiles(study: Study, options: StudyFilesOptions): Map<string, string> {
  const { language, version, document, ensembles = [] } = options;
  const figures = studyFigures(study, { language, document });
  const results = studyResults(study, version);
  const files = new Map<string, string>([
    ["report.html", renderReport(study, { language, figures, version })],
    ["results.json", json({ ...results, ...studyTrace(study, results) })],
    ["odd.md", oddDescription(study, language)],
  ]);
  if (ensembles.length > 0) {
    files.set("ensembles.json", json({ schema: "commonweal-ensembles/1", ensembles }));
  }
  for (const [name, table] of studyTables(study, version)) files.set(`tables/${name}`, table);
  for (const [name, table] of texTables(study, language)) files.set(`tables/${name}`, table);
  for (const [name, svg] of figures) files.set(`figures/${name}.svg`, svg);
  const creator = `Commonweal ${version}`;
  for (const { id, network } of study.periods) {
    const name = `${study.folder.definition.title.en}: ${id}`;
    const file = withProbabilities(networkFileOf(network, { language, name }), study.ties);
    files.set(`networks/${id}.gexf`, writeGexf(file, { creator, kindAttribute: "relation" }).text);
  }
  const crate = roCrate(study, {
    ...{ version, language, date: dateOf(study) },
    inputs: study.folder.files.map(({ path, bytes }) => described(path, bytes)),
    files: [...files].map(([path, content]) => described(path, content)),
  });
  return files.set("ro-crate-metadata.json", crate);
}
