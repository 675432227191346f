import { holdsName, nameIndex, normalisedName } from "@commonweal/evidence";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { People } from "./peopleOf.ts";

/**
 * Paraphrases that consent does not cover: of sources that name, as author or speaker, somebody who is in the list of
 * consent and has agreed neither to paraphrase nor to quote.
 */
export function silentTexts(folder: CaseFolder, { personOf, consent }: People): ReadonlySet<string> {
  const isSilent = (person: string) => {
    const state = consent.get(person);
    return state !== undefined && !state.paraphrase;
  };
  const names = new Map([...personOf].filter(([, person]) => isSilent(person)));
  if (names.size === 0) return new Set();
  const index = nameIndex(names);
  const silent = new Set(
    folder.sources
      .filter(
        ({ id, title, publisher }) =>
          [id, publisher].some((name) => names.has(normalisedName(name))) ||
          [title, publisher].some((text) => holdsName(text, index)),
      )
      .map(({ id }) => id),
  );
  return new Set(
    folder.segments.filter(({ source }) => silent.has(source)).map(({ paraphrase }) => paraphrase),
  );
}
