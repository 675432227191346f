import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { People } from "./peopleOf.ts";

/**
 * Paraphrases that consent does not cover: of sources that name, as author or speaker, somebody who is in the list of
 * consent and has agreed neither to paraphrase nor to quote.
 */
export function silentTexts(
  folder: CaseFolder,
  { consent }: People,
  personsOf: (text: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const isSilent = (person: string) => {
    const state = consent.get(person);
    return state !== undefined && !state.paraphrase;
  };
  if (![...consent.keys()].some(isSilent)) return new Set();
  const silent = new Set(
    folder.sources
      .filter(({ id, title, publisher }) =>
        [id, title, publisher].some((text) => [...personsOf(text)].some(isSilent)),
      )
      .map(({ id }) => id),
  );
  return new Set(
    folder.segments.filter(({ source }) => silent.has(source)).map(({ paraphrase }) => paraphrase),
  );
}
