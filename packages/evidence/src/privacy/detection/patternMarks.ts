import { ibanLength } from "./ibanLength.ts";
import type { Mark } from "./Mark.ts";
import { patterns } from "./patterns.ts";

/** Finds what a pattern of fixed form tells: web addresses, accounts, passports, plates, dates of birth, addresses. O(characters). */
export function patternMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { kind, confidence, pattern, hanBefore = 0 } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      let start = match[1] === undefined ? match.index : end - match[1].length;
      const first = Math.max(0, start - hanBefore);
      while (start > first && /[\u4e00-\u9fff]/.test(text[start - 1] as string)) start -= 1;
      marks.push({ kind, start, end, confidence });
    }
  }
  for (const { index } of text.matchAll(/(?<![a-z0-9])[a-z]{2}\d{2}(?= ?[a-z0-9])/g)) {
    const length = ibanLength(text.slice(index, index + 48));
    if (length > 0)
      marks.push({ kind: "bank-account", start: index, end: index + length, confidence: "high" });
  }
  return marks;
}
