/** The lines of a text, one at a time, each at most as long as what a label may stand in. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, Math.min(end, start + 201));
    start = end + 1;
  }
}
