/**
 * Gives a text as it may be read: as it stands, with percent signs decoded (UTF-8, else GB 18030), and then with the
 * signs that stand for spaces in addresses as spaces, so that a name is seen in `…/Zhang_San` and `…/%E5%BC%A0%E4%B8%89` too.
 *
 * O(characters).
 */
export function readingsOf(text: string): readonly string[] {
  const decoded = text.replace(/(?:%[0-9a-fA-F]{2})+/g, plainOf);
  return [...new Set([text, decoded, decoded.replace(/[-_+./=&?#]+/g, " ")])];
}

function plainOf(escaped: string): string {
  const bytes = Uint8Array.from(escaped.slice(1).split("%"), (digits) => Number.parseInt(digits, 16));
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return escaped;
}
