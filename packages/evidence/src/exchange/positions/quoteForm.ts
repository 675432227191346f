/** Characters of a quote that are kept as its name. */
const longest = 60;
/** UTF-16 units of a text that can matter for its form. */
const needed = 4 * longest;

/**
 * Shortens a quote to the one line that stands for it: space runs joined, what XML cannot hold replaced, cut at 60.
 *
 * O(1): long texts are cut first.
 */
export function quoteForm(text: string): string {
  const line = text
    .slice(0, needed)
    .replace(/\s+/g, " ")
    .trim()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, "\uFFFD")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
  return Array.from(line).slice(0, longest).join("").trimEnd();
}
