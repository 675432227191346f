/** Visits the lines of a text, which end in LF, CR LF or CR, with their numbers from 1. */
export function forEachLine(text: string, visit: (line: string, number: number) => void): void {
  let number = 1;
  let start = 0;
  let nextReturn = text.indexOf("\r");
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    if (nextReturn >= 0 && nextReturn < start) nextReturn = text.indexOf("\r", start);
    const isReturn = nextReturn >= 0 && (newline < 0 || nextReturn < newline);
    const found = isReturn ? nextReturn : newline;
    const end = found < 0 ? text.length : found;
    visit(text.slice(start, end), number);
    number += 1;
    start = isReturn && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
}
