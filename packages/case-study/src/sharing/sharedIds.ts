import { codingValue, pseudonyms, tieCode } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { People } from "./peopleOf.ts";
import type { SharedIdentifiers } from "./SharedIdentifiers.ts";

/** Gives every id of a case its pseudonym; actors and coders have those of the people that they are. O(entries). */
export async function sharedIds(
  folder: CaseFolder,
  { ofActor, ofCoder }: People,
  pseudonymOf: ReadonlyMap<string, string>,
  key: CryptoKey,
): Promise<SharedIdentifiers> {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const codings = [...folder.codings, ...folder.agreement];
  const people = (ids: readonly string[], of: ReadonlyMap<string, string>) =>
    new Map(ids.map((id) => [id, pseudonymOf.get(of.get(id) as string) as string]));
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
    actors: people(idsOf(folder.actors), ofActor),
    coders: people(
      codings.map(({ coder }) => coder),
      ofCoder,
    ),
    sources: await given(idsOf(folder.sources), "S"),
    segments: await given(idsOf(folder.segments), "G"),
    ties: await given(idsOf(folder.ties), "T"),
    contacts: await given(idsOf(folder.contacts), "C"),
    groups: await given(
      folder.sources.map(({ independenceGroup }) => independenceGroup),
      "I",
    ),
    words: await given(words, "K"),
  };
}
