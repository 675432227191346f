import { matchText } from "../names/matchText.ts";
import { knownNameMarks } from "./knownNameMarks.ts";
import type { NameIndex } from "./nameIndex.ts";

/**
 * Whether a text holds a name of an index, in any spelling that `normalisedName` makes one.
 *
 * O(characters).
 *
 * @example
 * holdsName("和張　三谈", nameIndex(new Map([["张三", "P-x"]]))); // => true
 */
export function holdsName(text: string, names: NameIndex): boolean {
  return names.lengths.size > 0 && knownNameMarks(matchText(text).text, names).length > 0;
}
