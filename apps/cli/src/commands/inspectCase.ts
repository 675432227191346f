import { readCaseFolder } from "@commonweal/case-study/node";
import { actorLabels } from "./actorLabels.ts";
import type { Inspection } from "./Inspection.ts";

/** Reads and checks a case folder and counts what is in it. */
export async function inspectCase(folder: string): Promise<Inspection> {
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
