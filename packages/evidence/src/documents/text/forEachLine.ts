/** Visits the lines of a text whose lines end with U+000A: where each begins and ends, and its number from 1. */
export function forEachLine(text: string, visit: (start: number, end: number, number: number) => void): void {
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    visit(start, end, number);
    start = end + 1;
  }
}
