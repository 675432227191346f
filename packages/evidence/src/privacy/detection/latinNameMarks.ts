import type { Mark } from "./Mark.ts";

const part = "\\p{Lu}[\\p{L}'’-]{1,24}";
const name = `${part}(?: (?:\\p{Lu}\\.? |(?:van|von|de|del|da|bin|al|la) )?${part}){0,2}`;
const before =
  "Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Madam|Secretary|Director|Mayor|President|Chairman|Chairwoman|Inspector|Officer|Nurse|Captain|Uncle|Auntie|[Ii]nterview with|[Ii]nterviewed|[Ii]nterviewee|[Vv]olunteer|[Rr]esident|[Nn]amed|[Cc]alled|[Mm]et|[Aa]sked|[Tt]old|[Bb]y|[Ss]peaker|[Aa]uthor|[Nn]ame";
const after =
  "said|says|told|explained|recalled|reported|added|replied|remembers|remembered|writes|wrote|thinks|thought|complained|insisted|noted|admitted";

const led = new RegExp(`\\b(?:${before})\\.?:? (?=[A-Z\\u00c0-\\uffff])`, "g");
const telling = new RegExp(`,? (?:${after})(?![A-Za-z])`, "g");
const from = new RegExp(name, "uy");
const until = new RegExp(`(?<![\\p{L}\\p{N}])${name}$`, "u");
const [wordLimit, nameLimit] = [26, 90];

/** Finds words with capitals beside a word that goes with names, in a text as it was written. O(characters). */
export function latinNameMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const mark = (start: number, end: number) => marks.push({ kind: "name", start, end, confidence: "medium" });
  for (const { index, 0: cue } of text.matchAll(led)) {
    from.lastIndex = index + cue.length;
    if (from.test(text)) mark(index + cue.length, from.lastIndex);
  }
  for (const { index } of text.matchAll(telling)) {
    const word = text.slice(Math.max(0, index - wordLimit), index);
    if (!/^\p{Lu}/u.test(word.slice(word.lastIndexOf(" ") + 1))) continue;
    const found = until.exec(text.slice(Math.max(0, index - nameLimit), index));
    if (found) mark(index - found[0].length, index);
  }
  return marks;
}
