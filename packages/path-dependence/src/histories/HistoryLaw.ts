/**
 * A process of two outcomes, 0 and 1, as a law: the chance that the next outcome is 1, given the whole history.
 *
 * The history holds the outcomes so far in order; its length is the time. The array belongs to the caller and is used
 * again.
 */
export type HistoryLaw = (history: Uint8Array) => number;
