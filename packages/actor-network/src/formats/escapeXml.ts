/**
 * Makes a text safe for XML content and attribute values.
 *
 * Markup characters and line breaks become references. A character that XML 1.0 cannot hold (control characters,
 * lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD; `replaced` counts those.
 *
 * O(characters).
 */
export function escapeXml(text: string): { text: string; replaced: number } {
  let replaced = 0;
  let escaped = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!isXmlCharacter(code)) {
      replaced += 1;
      escaped += "\uFFFD";
    } else {
      escaped += references.get(character) ?? character;
    }
  }
  return { text: escaped, replaced };
}

const references: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

function isXmlCharacter(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true;
  return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
