import type { Term } from "../model/termText.ts";

const literals = (term: Term) => term.filter((level) => level !== null).length;

/** Sorts terms as QCA prints them: fewer literals first, then earlier conditions, then lower levels. */
export function sortedTerms(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => {
    const shorter = literals(a) - literals(b);
    if (shorter !== 0) return shorter;
    const place = a.findIndex((level, index) => level !== b[index]);
    if (place < 0) return 0;
    return (a[place] ?? Number.POSITIVE_INFINITY) < (b[place] ?? Number.POSITIVE_INFINITY) ? -1 : 1;
  });
}
