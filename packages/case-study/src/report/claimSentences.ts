import type { Study } from "../study/Study.ts";
import { claimWordsOf, type Language } from "./words.ts";

/** What every claim of a study counts, in words: those of the built-in propositions, and the study's own. */
export function claimSentences(
  { propositions }: Pick<Study, "propositions">,
  language: Language,
): ReadonlyMap<string, string> {
  const own = propositions.flatMap(({ claims }) =>
    Object.entries(claims).map(([id, says]) => [id, says[language]] as const),
  );
  return new Map([...Object.entries(claimWordsOf(language)), ...own]);
}
