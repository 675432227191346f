import { tieCode } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";

/** How many entries left a case with the people who withdrew. */
export type Withdrawn = Readonly<
  Record<"actors" | "ties" | "contacts" | "sources" | "segments" | "codings" | "decisions" | "points", number>
>;

export interface WithoutPeopleOptions {
  /** Whether a text names somebody who withdrew. */
  readonly names: (text: string) => boolean;
  /** Whether an actor, a coder or another entry is somebody who withdrew. */
  readonly is: (name: string) => boolean;
}

/**
 * Takes people who withdrew out of a case: everything that is theirs, and everything that rests on nothing else.
 *
 * Sources that they wrote or speak in (by id, title or publisher), with their segments, the codings of those, and points of
 * series; codings that they made; actors that they are, with their ties and contacts; ties and contacts of others whose
 * segments are all gone. What others say of them stays as an entry; its text is for `pseudonymiseCase` to withhold.
 *
 * O(characters).
 */
export function withoutPeople(
  folder: CaseFolder,
  { names, is }: WithoutPeopleOptions,
): { readonly folder: CaseFolder; readonly removed: Withdrawn } {
  const goneActors = new Set(
    folder.actors.filter(({ id, labelEn, labelZh }) => [id, labelEn, labelZh].some(is)).map(({ id }) => id),
  );
  const sources = folder.sources.filter(({ id, title, publisher }) => ![id, title, publisher].some(names));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const segments = folder.segments.filter(({ source }) => sourceIds.has(source));
  const segmentIds = new Set(segments.map(({ id }) => id));
  const isKept = ({ coder, segment, code }: CaseFolder["codings"][number]): boolean => {
    const tie = tieCode(code);
    const isAbout = tie !== null && (goneActors.has(tie.from) || goneActors.has(tie.to));
    return segmentIds.has(segment) && !is(coder) && !isAbout;
  };
  const [codings, agreement] = [folder.codings.filter(isKept), folder.agreement.filter(isKept)];
  const decisions = folder.decisions.flatMap((decision) => {
    const tie = tieCode(decision.code);
    const kept = decision.segments.filter((id) => segmentIds.has(id));
    const isEmpty = kept.length === 0 && decision.segments.length > 0;
    const isTheirs = tie !== null && (goneActors.has(tie.from) || goneActors.has(tie.to));
    return isEmpty || isTheirs ? [] : [{ ...decision, segments: kept }];
  });
  const standing = <Entry extends { readonly segments: string[] }>(entry: Entry): Entry[] => {
    const kept = entry.segments.filter((id) => segmentIds.has(id));
    if (kept.length === 0 && entry.segments.length > 0) return [];
    return [{ ...entry, segments: kept }];
  };
  const ties = folder.ties
    .filter(({ from, to }) => !goneActors.has(from) && !goneActors.has(to))
    .flatMap(standing);
  const tieIds = new Set(ties.map(({ id }) => id));
  const { information, ...definition } = folder.definition;
  const known = informationWithout(information ?? [], goneActors, segmentIds);
  const carried = new Set(known.map(({ id }) => id));
  const contacts = folder.contacts
    .filter(({ tie }) => tieIds.has(tie))
    .flatMap(standing)
    .map((contact) => ({ ...contact, carries: contact.carries.filter((id) => carried.has(id)) }))
    .filter(({ carries }) => carries.length > 0);
  const series = new Map(
    [...folder.series]
      .map(([name, points]) => [name, points.filter(({ source }) => sourceIds.has(source))] as const)
      .filter(([, points]) => points.length > 0),
  );
  const actors = folder.actors
    .filter(({ id }) => !goneActors.has(id))
    .map((actor) => ({
      ...actor,
      partOf: actor.partOf !== null && goneActors.has(actor.partOf) ? null : actor.partOf,
    }));
  const countOf = (points: CaseFolder["series"]) =>
    [...points.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    folder: {
      ...folder,
      actors,
      ties,
      sources,
      segments,
      codings,
      agreement,
      decisions,
      contacts,
      series,
      definition: known.length > 0 ? { ...definition, information: known } : definition,
      propositions: folder.propositions.map((proposition) => ({
        ...proposition,
        segments: proposition.segments.filter((id) => segmentIds.has(id)),
      })),
    },
    removed: {
      actors: goneActors.size,
      ties: folder.ties.length - ties.length,
      contacts: folder.contacts.length - contacts.length,
      sources: folder.sources.length - sources.length,
      segments: folder.segments.length - segments.length,
      codings: folder.codings.length + folder.agreement.length - codings.length - agreement.length,
      decisions: folder.decisions.length - decisions.length,
      points: countOf(folder.series) - countOf(series),
    },
  };
}

type Information = NonNullable<CaseFolder["definition"]["information"]>;

function informationWithout(
  information: Information,
  goneActors: ReadonlySet<string>,
  segmentIds: ReadonlySet<string>,
): Information {
  return information.flatMap((each) => {
    const known = each.known
      .filter(({ actor }) => !goneActors.has(actor))
      .map((entry) => ({ ...entry, segments: entry.segments.filter((id) => segmentIds.has(id)) }))
      .filter(({ segments }) => segments.length > 0);
    return known.length > 0 ? [{ ...each, known }] : [];
  });
}
