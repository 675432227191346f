import type { readActorsCsv } from "@commonweal/actor-network";
import {
  type readCodingsCsv,
  type readSegmentsCsv,
  type readSourcesCsv,
  tieCode,
} from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import type { CaseProposition } from "./CasePropositions.ts";
import { expectKnown } from "./expectKnown.ts";
import type { readSeriesCsv } from "./readSeriesCsv.ts";

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

export interface EvidenceTables {
  readonly definition: CaseDefinition;
  readonly actors: ReturnType<typeof readActorsCsv>;
  readonly sources: ReturnType<typeof readSourcesCsv>;
  readonly segments: ReturnType<typeof readSegmentsCsv>;
  readonly codings: ReturnType<typeof readCodingsCsv>;
  readonly series: readonly ({ readonly path: string } & ReturnType<typeof readSeriesCsv>)[];
  readonly propositions: readonly CaseProposition[];
}

/** Checks that segments, codings, series and propositions name sources, segments and tie ends that exist. */
export function checkEvidence(tables: EvidenceTables, issues: CaseIssue[]): void {
  const { definition, actors, codings, segments, series, propositions } = tables;
  const sources = idsOf(tables.sources.sources);
  const known = idsOf(segments.segments);

  const expectSegment = expectKnown("evidence/segments.csv", issues);
  for (const [index, { source }] of segments.segments.entries()) {
    const line = segments.lines[index] ?? null;
    expectSegment(sources, "the id of a source", { line, column: "source", value: source });
  }

  const expectCoding = expectKnown("evidence/codings.csv", issues);
  const [ends, relations, periods] = [
    idsOf(actors.actors),
    idsOf(definition.relations),
    idsOf(definition.periods),
  ];
  for (const [index, { segment, code }] of codings.codings.entries()) {
    const line = codings.lines[index] ?? null;
    expectCoding(known, "the id of a segment", { line, column: "segment", value: segment });
    const tie = tieCode(code);
    if (tie === null) continue;
    const at = (value: string) => ({ line, column: "code", value });
    expectCoding(relations, "a relation of case.yaml", at(tie.relation));
    expectCoding(ends, "the id of an actor", at(tie.from));
    expectCoding(ends, "the id of an actor", at(tie.to));
    expectCoding(periods, "a period of case.yaml", at(tie.period));
  }

  for (const { path, points, lines } of series) {
    const expectPoint = expectKnown(path, issues);
    for (const [index, { source }] of points.entries()) {
      expectPoint(sources, "the id of a source", {
        line: lines[index] ?? null,
        column: "source",
        value: source,
      });
    }
  }

  const expectStatement = expectKnown("propositions.yaml", issues);
  for (const [index, { id, segments: behind }] of propositions.entries()) {
    for (const value of behind) {
      expectStatement(known, "the id of a segment", {
        line: null,
        column: `propositions[${index}].segments`,
        value,
      });
    }
    if (propositions.findIndex((each) => each.id === id) !== index) {
      const message = `found ${id} a second time; expected each proposition once`;
      issues.push({ file: "propositions.yaml", line: null, column: `propositions[${index}].id`, message });
    }
  }
}
