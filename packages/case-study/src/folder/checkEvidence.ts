import type { readActorsCsv } from "@commonweal/actor-network";
import type { readCodingsCsv, readDecisionsCsv, readSegmentsCsv, readSourcesCsv } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import type { CasePropositions } from "./CasePropositions.ts";
import { checkCodings } from "./checkCodings.ts";
import { checkDecisions } from "./checkDecisions.ts";
import { checkId } from "./checkId.ts";
import { expectKnown, knownNames } from "./expectKnown.ts";
import { foundId } from "./foundId.ts";
import type { readSeriesCsv } from "./readSeriesCsv.ts";
import type { YamlFile } from "./readYaml.ts";
import { repeated } from "./repeated.ts";
import { tieWords } from "./tieWords.ts";

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

export interface EvidenceTables {
  readonly definition: CaseDefinition;
  readonly actors: ReturnType<typeof readActorsCsv>;
  readonly sources: ReturnType<typeof readSourcesCsv>;
  readonly segments: ReturnType<typeof readSegmentsCsv>;
  readonly codings: ReturnType<typeof readCodingsCsv>;
  readonly agreement: Pick<ReturnType<typeof readCodingsCsv>, "codings" | "lines">;
  readonly decisions: Pick<ReturnType<typeof readDecisionsCsv>, "decisions" | "lines">;
  readonly series: readonly ({ readonly path: string } & ReturnType<typeof readSeriesCsv>)[];
  readonly settings: YamlFile<CasePropositions>;
}

/** Checks that segments, codings, decisions, series and propositions name sources, segments and tie ends that exist. */
export function checkEvidence(tables: EvidenceTables, issues: CaseIssue[]): void {
  const { definition, actors, codings, agreement, segments, series, settings } = tables;
  const sources = idsOf(tables.sources.sources);
  const known = idsOf(segments.segments);

  for (const [index, { id }] of tables.sources.sources.entries()) {
    checkId("evidence/sources.csv", { line: tables.sources.lines[index] ?? null, id }, issues, foundId);
  }
  const expectSegment = expectKnown("evidence/segments.csv", issues, foundId);
  for (const [index, { id, source }] of segments.segments.entries()) {
    const line = segments.lines[index] ?? null;
    checkId("evidence/segments.csv", { line, id }, issues, foundId);
    expectSegment(sources, "the id of a source", { line, column: "source", value: source });
  }

  const words = tieWords(definition, actors.actors);
  checkCodings("evidence/codings.csv", codings, { words, segments: known }, issues);
  checkCodings("evidence/agreement.csv", agreement, { words, segments: known }, issues);
  const coders = new Set(agreement.codings.map(({ coder }) => coder)).size;
  if (coders !== 0 && coders !== 2) {
    const message = `found codings by ${coders} coders; expected two, who coded the same segments apart from each other`;
    issues.push({ file: "evidence/agreement.csv", line: null, column: "coder", message });
  }
  checkDecisions(tables.decisions, words, known, issues);

  for (const { path, points, lines } of series) {
    const expectPoint = expectKnown(path, issues, foundId);
    for (const [index, { source }] of points.entries()) {
      expectPoint(sources, "the id of a source", {
        line: lines[index] ?? null,
        column: "source",
        value: source,
      });
    }
  }

  const { value, at } = settings;
  for (const [index, { segments: behind }] of value.propositions.entries()) {
    for (const [position, id] of behind.entries()) {
      if (known.has(id)) continue;
      const message = `found ${JSON.stringify(id)}; expected ${knownNames(known, "the id of a segment")}`;
      issues.push(at(["propositions", index, "segments", position], message));
    }
  }
  for (const { index, id } of repeated(value.propositions)) {
    const message = `found ${id} a second time; expected each proposition once`;
    issues.push(at(["propositions", index, "id"], message));
  }
}
