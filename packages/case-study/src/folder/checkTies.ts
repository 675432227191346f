import type { readActorsCsv, readTiesCsv } from "@commonweal/actor-network";
import type { readSegmentsCsv } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import { checkId } from "./checkId.ts";
import { expectKnown } from "./expectKnown.ts";

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/** Checks that actors and ties name sectors, levels, actors, relations, periods and segments that exist. */
export function checkTies(
  definition: CaseDefinition,
  { actors, lines }: ReturnType<typeof readActorsCsv>,
  { ties, lines: tieLines }: ReturnType<typeof readTiesCsv>,
  { segments }: ReturnType<typeof readSegmentsCsv>,
  issues: CaseIssue[],
): void {
  const [sectors, levels] = [idsOf(definition.sectors), idsOf(definition.levels)];
  const expectActor = expectKnown("actors.csv", issues);
  for (const [index, { id, sector, level }] of actors.entries()) {
    const line = lines[index] ?? null;
    checkId("actors.csv", { line, id }, issues);
    expectActor(sectors, "a sector of case.yaml", { line, column: "sector", value: sector });
    if (level !== "") expectActor(levels, "a level of case.yaml", { line, column: "level", value: level });
  }

  const [known, relations, periods] = [idsOf(actors), idsOf(definition.relations), idsOf(definition.periods)];
  const evidence = idsOf(segments);
  const undirected = idsOf(definition.relations.filter(({ directed }) => !directed));
  const expectTie = expectKnown("ties.csv", issues);
  const first = new Map<string, { readonly line: number | null; readonly contested: boolean }>();
  for (const [index, { id, from, to, relation, period, status, segments: behind }] of ties.entries()) {
    const line = tieLines[index] ?? null;
    checkId("ties.csv", { line, id }, issues);
    expectTie(known, "the id of an actor", { line, column: "from", value: from });
    expectTie(known, "the id of an actor", { line, column: "to", value: to });
    expectTie(relations, "a relation of case.yaml", { line, column: "relation", value: relation });
    expectTie(periods, "a period of case.yaml", { line, column: "period", value: period });
    for (const segment of behind) {
      expectTie(evidence, "the id of a segment", { line, column: "segments", value: segment });
    }
    const dyad = undirected.has(relation) ? [from, to].sort() : [from, to];
    const claim = JSON.stringify([...dyad, relation, period]);
    const earlier = first.get(claim);
    const contested = status === "contested";
    if (!earlier) first.set(claim, { line, contested });
    else if (!contested || !earlier.contested) {
      const message = `found the tie of line ${earlier.line} again; expected one row a dyad, relation and period, or contested alternatives`;
      issues.push({ file: "ties.csv", line, column: "id", message });
    }
  }
}
