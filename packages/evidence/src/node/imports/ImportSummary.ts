/** What an import did. */
export interface ImportSummary {
  /** Documents and pages seen: kept, merged and refused together. */
  readonly pages: number;
  readonly kept: number;
  /** Those with the same bytes as an earlier one. */
  readonly merged: number;
  /** By reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Records that are no pages and files that were not looked into, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Kept ones in which no text was found. */
  readonly withoutText: number;
  /** Sources that end before their end, by number, with the record and the reason. */
  readonly damaged: readonly { readonly source: number; readonly record: number; readonly reason: string }[];
  /** Independence groups of kept ones with text: near-copies are in one. */
  readonly groups: number;
  readonly shards: number;
}
