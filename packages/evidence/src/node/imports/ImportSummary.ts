/** What an import did. */
export interface ImportSummary {
  /** Pages seen: the four below together, without the damaged. */
  readonly pages: number;
  readonly kept: number;
  /** Pages with the same bytes as an earlier one. */
  readonly merged: number;
  /** By reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Records that are no pages, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Kept pages in which no main text was found. */
  readonly withoutText: number;
  /** Sources that end before their end, by number, with the record and the reason. */
  readonly damaged: readonly { readonly source: number; readonly record: number; readonly reason: string }[];
  /** Independence groups of kept pages with text: near-copies are in one. */
  readonly groups: number;
  readonly shards: number;
}
