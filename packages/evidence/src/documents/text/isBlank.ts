const blank = /\s/;

/** Whether a stretch of a text holds nothing but white space; by characters, since long stretches end a pattern. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!blank.test(text[at] as string)) return false;
  return true;
}
