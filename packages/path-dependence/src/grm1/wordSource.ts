import type { Stream } from "@commonweal/numerics";
import { assignWords } from "../agents/assignWords.ts";

/** Random words drawn from a stream 1,024 at a time. */
export interface WordSource {
  readonly stream: Stream;
  readonly words: Uint32Array;
  place: number;
}

const chunk = 1024;

/** Opens a source whose next word is the stream's. */
export function wordSource(stream: Stream): WordSource {
  return { stream, words: new Uint32Array(chunk), place: chunk };
}

/** Draws a word. */
export function wordOf(source: WordSource): number {
  if (source.place === chunk) {
    assignWords(source.words, chunk, source.stream);
    source.place = 0;
  }
  const word = source.words[source.place] as number;
  source.place += 1;
  return word;
}

/** Draws a whole number from 0 to n − 1, each with exactly the same chance. */
export function wholeBelow(source: WordSource, n: number): number {
  const limit = 0x100000000 - (0x100000000 % n);
  let word = wordOf(source);
  while (word >= limit) word = wordOf(source);
  return word % n;
}
