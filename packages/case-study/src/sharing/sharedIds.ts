import { codingValue, normalisedName, pseudonyms, tieCode } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { People } from "./peopleOf.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";

/** Gives every id of a case its pseudonym, and every person. O(entries). */
export async function sharedIds(
  folder: CaseFolder,
  { personOf, ofActor }: People,
  key: CryptoKey,
): Promise<{ readonly ids: SharedIdentifiers; readonly people: ReadonlyMap<string, string> }> {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const codings = [...folder.codings, ...folder.agreement];
  const coders = codings.map(({ coder }) => coder);
  const personOfCoder = (coder: string) => personOf.get(normalisedName(coder)) ?? normalisedName(coder);
  const people = await pseudonyms(
    [...personOf.values(), ...ofActor.values(), ...coders.map(personOfCoder)],
    key,
  );
  const words = [
    ...codings.flatMap(({ code, value }) => [
      ...(tieCode(code) === null ? [code] : []),
      ...(codingValue(value) === null ? [value] : []),
    ]),
    ...folder.sources.map(({ kind }) => kind),
    ...[...folder.series.values()].flat().flatMap(({ unit, definition }) => [unit, definition]),
  ];
  const given = (texts: readonly string[], prefix: string) => pseudonyms(texts, key, { prefix });
  return {
    people,
    ids: {
      actors: new Map([...ofActor].map(([id, person]) => [id, people.get(person) as string])),
      coders: new Map(coders.map((coder) => [coder, people.get(personOfCoder(coder)) as string])),
      sources: await given(idsOf(folder.sources), "S"),
      segments: await given(idsOf(folder.segments), "G"),
      ties: await given(idsOf(folder.ties), "T"),
      contacts: await given(idsOf(folder.contacts), "C"),
      groups: await given(
        folder.sources.map(({ independenceGroup }) => independenceGroup),
        "I",
      ),
      words: await given(words, "K"),
    },
  };
}
