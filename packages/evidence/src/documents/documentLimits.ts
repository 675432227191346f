import { type Limits, limits } from "@commonweal/actor-network";

/** How much a reader of documents takes in before it refuses. Each can be raised by the reader's `limits` option. */
export interface DocumentLimits extends Limits {
  /** Paragraphs, turns, cues or posts of one document; posts without words count too. */
  readonly passages: number;
}

/** The limits that hold unless a reader is told otherwise. */
export const documentLimits: DocumentLimits = { ...limits, passages: 500_000 };
