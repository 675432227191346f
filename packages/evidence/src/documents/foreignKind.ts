/** Files of another kind by the bytes that they begin with, and what to do with them instead. */
const kinds: readonly (readonly [magic: string, what: string, instead: string])[] = [
  ["%PDF-", "a PDF", "its text, copied or exported to .txt or .docx"],
  ["{\\rtf", "a rich text file", "the same saved as .docx"],
  [
    "\xd0\xcf\x11\xe0",
    "an older Office file (.doc), or one with a password",
    "the same saved as .docx without a password",
  ],
  ["\x89PNG", "a picture", "the text on it, typed or recognised"],
  ["\xff\xd8\xff", "a picture", "the text on it, typed or recognised"],
  ["GIF8", "a picture", "the text on it, typed or recognised"],
  ["BM", "a picture", "the text on it, typed or recognised"],
  ["II*\0", "a picture", "the text on it, typed or recognised"],
  ["MM\0*", "a picture", "the text on it, typed or recognised"],
  ["RIFF", "a picture, a sound or a film", "a transcript, .vtt or .srt, or the text on it"],
  ["ID3", "a sound", "a transcript, .vtt, .srt or text"],
  ["OggS", "a sound or a film", "a transcript, .vtt, .srt or text"],
  ["fLaC", "a sound", "a transcript, .vtt, .srt or text"],
  ["\x1a\x45\xdf\xa3", "a film", "a transcript, .vtt, .srt or text"],
  ["\x1f\x8b", "a packed file", "the file that is in it"],
  ["7z\xbc\xaf", "a packed file", "the file that is in it"],
  ["Rar!", "a packed file", "the file that is in it"],
];

/** Tells a file of a kind that holds no text to read, and what to give instead; `null` for any other. */
export function foreignKind(bytes: Uint8Array): { readonly found: string; readonly expected: string } | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (/^....ftyp/s.test(start)) {
    return {
      found: "a picture, a sound or a film",
      expected: "a transcript, .vtt or .srt, or the text on it",
    };
  }
  const hit = kinds.find(([magic]) => start.startsWith(magic));
  // Two letters are no sign by themselves: a bitmap has zeros where a text has none.
  if (!hit || (hit[0] === "BM" && !start.slice(6, 10).includes("\0\0"))) return null;
  return { found: hit[1], expected: hit[2] };
}
