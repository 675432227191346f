/** A text without what a table of UTF-8 cannot hold: NUL characters and lone halves of surrogate pairs become U+FFFD. */
export function writableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}
