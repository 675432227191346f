/** Counts the Unicode code points of a text. O(characters). */
export function codePointLength(text: string): number {
  let pairs = 0;
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0xdc00 || code > 0xdfff) continue;
    const before = text.charCodeAt(index - 1);
    if (before >= 0xd800 && before < 0xdc00) pairs += 1;
  }
  return text.length - pairs;
}
