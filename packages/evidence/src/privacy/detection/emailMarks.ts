import type { Mark } from "./Mark.ts";

const [localLimit, domainLimit] = [64, 255];
const sign = /@|[[(] ?at ?[\])]/g;

/** Finds e-mail addresses, also those that write (at) for the sign. O(characters). */
export function emailMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let free = 0;
  for (const { index, 0: found } of text.matchAll(sign)) {
    const before = text[index - 1] === " " && found !== "@" ? index - 1 : index;
    const start =
      backwards(text, before, /[a-z0-9.!#$%&'*+/=?^_`{|}~-]/, free) ??
      backwards(text, before, /[\p{L}\p{N}._-]/u, free);
    const after = index + found.length;
    const domain = /^ ?([\p{L}\p{N}-]{1,63}(?: ?(?:\.|[[(]dot[\])]) ?[\p{L}\p{N}-]{1,63}){1,8})/u.exec(
      text.slice(after, after + domainLimit),
    );
    if (start === null || !domain) continue;
    const end = after + domain[0].length;
    marks.push({ kind: "e-mail", start, end, confidence: found === "@" ? "high" : "medium" });
    free = end;
  }
  return marks;
}

function backwards(text: string, from: number, kept: RegExp, free: number): number | null {
  let start = from;
  while (start > free && from - start < localLimit && kept.test(text[start - 1] as string)) start -= 1;
  return start === from ? null : start;
}
