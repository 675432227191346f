import type { EvidencePiece } from "./EvidencePiece.ts";
import { groupedLogRatios } from "./groupedLogRatios.ts";
import { logRatio } from "./logRatio.ts";
import { pieceRatio } from "./pieceRatio.ts";
import { updatedProbability } from "./updatedProbability.ts";

export interface ProcessTracing {
  /** P(H|all evidence), above 0 and below 1 but for rounding. */
  readonly posterior: number;
  /** Weight of all evidence in decibans. */
  readonly weight: number;
  /** What each dependence group adds, in the order in which groups come. */
  readonly groups: readonly {
    /** As given; `null` for a piece with a group of its own. */
    readonly group: string | null;
    /** Ids of its pieces. */
    readonly pieces: readonly string[];
    /** In decibans. */
    readonly weight: number;
  }[];
}

/**
 * Tells how likely a hypothesis is after evidence that was looked for (Bayesian process tracing).
 *
 * Posterior odds = prior odds × the likelihood ratio of every dependence group. A piece has P(E|H) / P(E|not H) if it was
 * found, (1 − P(E|H)) / (1 − P(E|not H)) if not. A group counts once: by its strongest piece for the hypothesis and its
 * strongest against, so that copies of one report change nothing and a stronger piece is never thinned out by a weaker
 * one. Weights are in decibans, 10 log10 of a ratio, and add up over groups.
 *
 * That groups are independent given H, and given not H, is the caller's judgement. No evidence leaves the prior.
 *
 * O(pieces).
 *
 * @example
 * const hoop = { id: "present at the meeting", ifTrue: 0.95, ifFalse: 0.6 };
 * processTracing(0.5, [hoop]).posterior; // ≈ 0.6129032258
 * processTracing(0.5, [{ ...hoop, found: false }]).posterior; // ≈ 0.1111111111
 * const copies = ["first report", "reprint"].map((id) => ({ id, ifTrue: 0.4, ifFalse: 0.01, group: "agency" }));
 * processTracing(0.5, copies).weight; // ≈ 16.0205999133
 * @throws {EvidenceError} `invalid-probability` when the prior or a likelihood is not above 0 and below 1.
 * @see Fairfield & Charman (2017), Explicit Bayesian Analysis for Process Tracing, Political Analysis 25(3).
 */
export function processTracing(prior: number, pieces: readonly EvidencePiece[]): ProcessTracing {
  const named = pieces.map((piece, place) => ({
    // A group that was named begins with "g", so that none can be taken for a piece of its own.
    group: piece.group === undefined ? `${place}` : `g${piece.group}`,
    logRatio: logRatio(pieceRatio(piece)),
  }));
  const groups = groupedLogRatios(named);
  const decibans = (ratio: number): number => (10 * ratio) / Math.LN10;
  return {
    posterior: updatedProbability(
      prior,
      groups.map((group) => group.logRatio),
    ),
    weight: decibans(groups.reduce((sum, group) => sum + group.logRatio, 0)),
    groups: groups.map(({ places, logRatio: ratio }) => ({
      group: pieces[places[0] as number]?.group ?? null,
      pieces: places.map((place) => (pieces[place] as EvidencePiece).id),
      weight: decibans(ratio),
    })),
  };
}
