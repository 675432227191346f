import { type ConsentState, consentOf, normalisedName } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import { isPublicWord } from "./isPublicWord.ts";
import { listedNames } from "./listedNames.ts";

/** Who a case names, each with all names, under the one text that the pseudonym is made of. */
export interface People {
  /** Normalised name to the text that stands for the person. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Id of an actor to the text that stands for it; no two actors share one. */
  readonly ofActor: ReadonlyMap<string, string>;
  /** Coder to the text that stands for the person. */
  readonly ofCoder: ReadonlyMap<string, string>;
  /** By the text that stands for the person; nothing for who is not in the list of consent. */
  readonly consent: ReadonlyMap<string, ConsentState>;
  /** How many people of the list of consent no other table names. */
  readonly unknown: number;
}

/**
 * Puts the names of a case together: list of people, actors, coders, publishers, and further names that are handed in.
 *
 * A publisher or further name that lists several, with commas, semicolons, "and" or 、 between, is all of them. Names that are public
 * words alone are left out, unless they are in the list of consent.
 *
 * O(names).
 */
export function peopleOf(folder: CaseFolder, further: readonly string[]): People {
  const personOf = new Map<string, string>();
  const inConsent = new Set(folder.consent.map(({ person }) => normalisedName(person)));
  const add = (name: string, person: string) => {
    const plain = normalisedName(name);
    const isMeant = plain !== "" && (!isPublicWord(plain) || inConsent.has(plain));
    if (isMeant && !personOf.has(plain)) personOf.set(plain, person);
  };
  for (const { person, name } of folder.people) {
    const known = personOf.get(normalisedName(person)) ?? normalisedName(person);
    add(person, known);
    add(name, known);
  }
  const ofActor = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, labelEn, labelZh } of folder.actors) {
    const names = [id, labelZh, labelEn];
    const known = names.map((name) => personOf.get(normalisedName(name))).find((each) => each !== undefined);
    const own = known === undefined || taken.has(known) ? `actor ${id}` : known;
    taken.add(own);
    ofActor.set(id, own);
    for (const name of names) add(name, own);
  }
  const coders = [...folder.codings, ...folder.agreement].map(({ coder }) => coder);
  const single = [
    ...coders,
    ...[...folder.sources.map(({ publisher }) => publisher), ...further].flatMap(listedNames),
  ];
  for (const name of single) add(name, normalisedName(name));

  const rows = new Map<string, CaseFolder["consent"][number][]>();
  let unknown = 0;
  for (const row of folder.consent) {
    const plain = normalisedName(row.person);
    const person = personOf.get(plain) ?? plain;
    if (!personOf.has(plain)) unknown += 1;
    add(row.person, person);
    const known = rows.get(person);
    if (known) known.push(row);
    else rows.set(person, [row]);
  }
  const consent = new Map([...rows].map(([person, some]) => [person, consentOf(some)]));
  const ofCoder = new Map(
    coders.map((coder) => [coder, personOf.get(normalisedName(coder)) ?? normalisedName(coder)]),
  );
  return { personOf, ofActor, ofCoder, consent, unknown };
}
