import type { readActorsCsv, readTiesCsv } from "@commonweal/actor-network";
import type { readSegmentsCsv } from "@commonweal/evidence";
import type { CaseIssue } from "../errors.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import { checkId } from "./checkId.ts";
import { expectKnown, knownNames } from "./expectKnown.ts";
import { foundId } from "./foundId.ts";
import type { readContactsCsv } from "./readContactsCsv.ts";
import type { YamlFile } from "./readYaml.ts";
import { repeated } from "./repeated.ts";

const file = "evidence/contacts.csv";

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/** Checks that information and contacts name actors, ties and segments that exist, and that days lie in the tie's period. */
export function checkContacts(
  { value: definition, at }: YamlFile<CaseDefinition>,
  tables: {
    readonly actors: ReturnType<typeof readActorsCsv>;
    readonly ties: ReturnType<typeof readTiesCsv>;
    readonly segments: ReturnType<typeof readSegmentsCsv>;
    readonly contacts: ReturnType<typeof readContactsCsv>;
  },
  issues: CaseIssue[],
): void {
  const { information = [], periods } = definition;
  const [actors, segments] = [idsOf(tables.actors.actors), idsOf(tables.segments.segments)];
  for (const { index, id } of repeated(information)) {
    const message = `found ${JSON.stringify(id)} a second time; expected ids that differ`;
    issues.push(at(["information", index, "id"], message));
  }
  for (const [index, { known }] of information.entries()) {
    for (const [place, { actor, segments: behind }] of known.entries()) {
      const here = ["information", index, "known", place];
      if (!actors.has(actor)) {
        const message = `found ${foundId(actor)}; expected ${knownNames(actors, "the id of an actor")}`;
        issues.push(at([...here, "actor"], message));
      }
      for (const [position, id] of behind.entries()) {
        if (segments.has(id)) continue;
        const message = `found ${foundId(id)}; expected ${knownNames(segments, "the id of a segment")}`;
        issues.push(at([...here, "segments", position], message));
      }
    }
  }

  const expect = expectKnown(file, issues, foundId);
  const [ties, carried] = [new Map(tables.ties.ties.map((tie) => [tie.id, tie])), idsOf(information)];
  const { contacts, lines } = tables.contacts;
  for (const { index, id } of repeated(contacts)) {
    const message = `found ${JSON.stringify(id)} a second time; expected ids that differ`;
    issues.push({ file, line: lines[index] ?? null, column: "id", message });
  }
  for (const [index, contact] of contacts.entries()) {
    const line = lines[index] ?? null;
    checkId(file, { line, id: contact.id }, issues, foundId);
    expect(new Set(ties.keys()), "the id of a tie", { line, column: "tie", value: contact.tie });
    for (const value of contact.carries)
      expect(carried, "the id of an information in case.yaml", { line, column: "carries", value });
    for (const value of contact.segments)
      expect(segments, "the id of a segment", { line, column: "segments", value });
    const status = ties.get(contact.tie)?.status;
    if (status === "absent" || status === "historic") {
      const message = `found ${JSON.stringify(contact.tie)}, which is ${status}; expected a tie that is present, weak or contested`;
      issues.push({ file, line, column: "tie", message });
    }
    const period = periods.find(({ id }) => id === ties.get(contact.tie)?.period);
    const { date } = contact;
    if (period === undefined || date === null) continue;
    const { from, to } = period;
    const shared = (end: string) => Math.min(end.length, date.length);
    const early = from !== null && date.slice(0, shared(from)) < from.slice(0, shared(from));
    const late = to !== null && date.slice(0, shared(to)) > to.slice(0, shared(to));
    if (!early && !late) continue;
    const message = `found ${date}; expected a date in the period of the tie, ${period.id}`;
    issues.push({ file, line, column: "date", message });
  }
}
