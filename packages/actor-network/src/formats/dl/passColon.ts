import type { DlCursor } from "./dlCursor.ts";

/** Characters that end a word before the data. */
export const stops = "=:";

/** Goes on past a colon where one comes next. */
export function passColon(cursor: DlCursor): void {
  if (cursor.peek(stops)?.text === ":") cursor.next(stops);
}
