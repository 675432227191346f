import { matchText } from "../names/matchText.ts";
import { knownNameMarks } from "./knownNameMarks.ts";
import type { NameIndex } from "./nameIndex.ts";

/**
 * Lists the pseudonyms of the names of an index that a text holds, in any spelling that `normalisedName` makes one.
 *
 * Each once, in the order of the text. Of names that begin at one place the longest counts: 张三丰 is not 张三.
 *
 * O(characters).
 *
 * @example
 * const names = nameIndex(new Map([["张三", "P-x"], ["张三丰", "P-y"]]));
 * namesHeld("張三丰来了", names); // => ["P-y"]
 */
export function namesHeld(text: string, names: NameIndex): readonly string[] {
  if (names.lengths.size === 0) return [];
  const marks = knownNameMarks(matchText(text).text, names);
  return [...new Set(marks.flatMap(({ pseudonym }) => (pseudonym === undefined ? [] : [pseudonym])))];
}
