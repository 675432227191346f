const step = 1024 * 1024;

/**
 * Makes every line end with U+000A, where CR LF or CR stood.
 *
 * A megabyte at a time: in one go, a long text of line ends alone would take many times its size.
 */
export function plainLines(text: string): string {
  if (!text.includes("\r")) return text;
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const cut = start + step;
    const end = text[cut - 1] === "\r" ? cut + 1 : cut;
    parts.push(text.slice(start, end).replace(/\r\n?/g, "\n"));
    start = end;
  }
  return parts.join("");
}
