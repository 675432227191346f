import type { Finding } from "../detection/Finding.ts";

/**
 * Puts the pseudonym, or the kind in brackets, where a finding stands.
 *
 * Findings are in order and apart, as `findPersonalData` gives them; `isKept` says of each whether it stays.
 *
 * O(characters).
 *
 * @example
 * const text = "张三的电话是 138-1234-5678。";
 * replaceFindings(text, findPersonalData(text, { names: nameIndex(new Map([["张三", "P-x"]])) })); // => "P-x的电话是 [phone]。"
 */
export function replaceFindings(
  text: string,
  findings: readonly Finding[],
  isKept: (finding: Finding) => boolean = () => false,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const finding of findings) {
    if (isKept(finding)) continue;
    const { start, length, kind, pseudonym } = finding;
    parts.push(text.slice(at, start), pseudonym ?? `[${kind}]`);
    at = start + length;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
