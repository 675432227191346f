import { type WordsOptions, wordsOf } from "./wordsOf.ts";

export interface WordCount {
  /** Id of the document. */
  readonly document: string;
  readonly word: string;
  /** How often it stands in the document, at least 1. */
  readonly count: number;
}

/**
 * Counts the words of each document: a row for each word that it has.
 *
 * Documents in the order given; in each the commonest word first, equals by code unit. O(characters).
 *
 * @example
 * wordCounts([{ id: "d1", text: "at the gate, the list" }])[0]; // => { document: "d1", word: "the", count: 2 }
 */
export function wordCounts(
  documents: Iterable<{ readonly id: string; readonly text: string }>,
  options: WordsOptions = {},
): WordCount[] {
  const rows: WordCount[] = [];
  for (const { id, text } of documents) {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text, options)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    for (const [word, count] of sorted) rows.push({ document: id, word, count });
  }
  return rows;
}
