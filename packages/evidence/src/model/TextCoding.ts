/** A code that one coder gave to a stretch of a document; places count Unicode code points from 0. */
export interface TextCoding {
  readonly id: string;
  readonly coder: string;
  /** Id of a document. */
  readonly document: string;
  readonly start: number;
  /** One past the last code point. */
  readonly end: number;
  /** Id of a code. */
  readonly code: string;
  readonly memo: string;
}
