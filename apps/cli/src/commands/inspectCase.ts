import { readdir } from "node:fs/promises";
import { readCaseFolder } from "@commonweal/case-study/node";
import { Failure } from "../terminal/Failure.ts";
import { actorLabels } from "./actorLabels.ts";
import type { Inspection } from "./Inspection.ts";

const noCase = `Found a folder that holds no case; expected a case folder or a file.
\`commonweal new DIR\` writes a case folder, \`commonweal import\` reads folders of documents and saved pages.`;

/** Reads and checks a case folder and counts what is in it. */
export async function inspectCase(folder: string): Promise<Inspection> {
  const names = await readdir(folder);
  if (!names.includes("case.yaml") && !names.includes("actors.csv")) throw new Failure(1, noCase);
  const { definition, actors, ties, sources, segments, codings, report } = await readCaseFolder(folder);
  return {
    format: "case",
    nodes: actors.length,
    ties: ties.length,
    labels: actorLabels(actors),
    sources: sources.length,
    segments: segments.length,
    codes: new Set(codings.map(({ code }) => code)).size,
    codings: codings.length,
    title: definition.title.en,
    report,
  };
}
