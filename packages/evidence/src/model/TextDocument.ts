/** A stretch of a document's text; places count Unicode code points from 0. */
export interface Passage {
  readonly kind: "heading" | "paragraph" | "turn" | "cue" | "post";
  readonly start: number;
  /** One past the last code point. */
  readonly end: number;
  /** Who speaks or writes, as the file names them; `null` where nothing is said. */
  readonly speaker: string | null;
  /** When, as the file says it: a time of day, an offset, a date; `null` where nothing is said. */
  readonly time: string | null;
}

/** A document as text, with the stretches that its format tells apart. */
export interface TextDocument {
  readonly format: "text" | "markdown" | "docx" | "html" | "transcript" | "posts";
  readonly title: string | null;
  /** All of the text; lines end with U+000A. Codings point into it, so it is never changed once read. */
  readonly text: string;
  /** In order of place, without overlap. */
  readonly passages: readonly Passage[];
  /** What the file says of itself (author, date, address), under the file's own names. */
  readonly properties: ReadonlyMap<string, string>;
}
