import { beginning } from "./beginning.ts";
import type { Mark } from "./Mark.ts";
import type { NameIndex } from "./nameIndex.ts";

const ofWord = /[\p{L}\p{N}]/u;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Finds the names of an index. Where words have spaces between, a name is a word and not a part of one. O(characters). */
export function knownNameMarks(text: string, { pseudonymOf, lengths }: NameIndex): Mark[] {
  if (lengths.size === 0) return [];
  const marks: Mark[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const some = lengths.get(beginning(text, at));
    if (some === undefined || (at > 0 && within(text, at))) continue;
    for (const length of some) {
      if (at + length > text.length) continue;
      const pseudonym = pseudonymOf.get(text.slice(at, at + length));
      if (pseudonym === undefined || within(text, at + length)) continue;
      marks.push({ kind: "name", start: at, end: at + length, confidence: "high", pseudonym });
      break;
    }
  }
  return marks;
}

/** Whether a place lies inside a word of a script that puts spaces between words. */
function within(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? " ", text[at] ?? " "];
  return (
    ofWord.test(before) && ofWord.test(after) && !withoutSpaces.test(before) && !withoutSpaces.test(after)
  );
}
