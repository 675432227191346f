import type { Certainty, TieStatus } from "@commonweal/actor-network";

/** What one segment says of one tie, after decisions and disagreement of coders. */
export interface SegmentReading {
  readonly segment: string;
  /** Independence group of its source. */
  readonly group: string;
  /** `null` where coders do not agree that it speaks of the tie at all. */
  readonly status: TieStatus | null;
  readonly certainty: Certainty;
  /** Natural logarithm of its likelihood ratio, the mean over the coders who read the segment. */
  readonly logRatio: number;
}
