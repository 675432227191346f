import { heldOutAdvantage, parameterPenalty } from "../experiments/heldOutAdvantage.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import { dispersion } from "./dispersion.ts";
import { type Claim, judge } from "./judge.ts";
import type { Verdict } from "./Verdict.ts";

export interface HistoryAndLagCutoffs {
  /** Least difference that counts, as a share of a group. */
  readonly effect: number;
  readonly majority: number;
  /** Standard deviation of the noise on pseudo-data, as a share of a group. Default: .05. */
  readonly noise?: number | undefined;
}

/** What P1 is judged by beside the ensemble itself. */
export interface HistoryEvidence {
  /** Seed of the noise on pseudo-data. Default: 0. */
  readonly seed?: number;
  /** By how much the full model predicts better in each accepted set, where that is known already. */
  readonly advantage?: Float64Array;
}

/** Noise on each share of pseudo-data where the case states none. */
export const defaultNoise = 0.05;

const minus = (left: Float64Array, right: Float64Array): Float64Array =>
  left.map((value, index) => value - (right[index] as number));

/**
 * Judges P1: history and lag shape relations beside rational choice.
 *
 * Each mechanism is taken out on its own, the other kept. Claim a: reinforcement widens the difference that
 * different histories make to society's initiative at the onset (continuity). Claim b: unequal speeds of change
 * widen the difference between the groups (heterogeneity). Either must reach `effect` (share of a group, 0 to 1)
 * in more than `majority` of the accepted sets. Claim d: on pseudo-data of the set, fitted to two histories, the full model
 * predicts the third better than rational choice alone, after a penalty for its further parameters (`heldOutAdvantage`).
 * a and b pull against each other: histories that lock all groups in leave lags little to widen, so that few sets show both.
 * How far they add up, c, is told by `ablationTable` and not judged.
 */
export function historyAndLag(
  ensemble: Ensemble,
  cutoffs: HistoryAndLagCutoffs,
  evidence: HistoryEvidence = {},
): Verdict {
  return judge("P1", historyAndLagClaims(ensemble, evidence)(cutoffs), ensemble);
}

/** Measures what P1 is judged by, once for all cut-offs that may be asked for. */
export function historyAndLagClaims(
  ensemble: Ensemble,
  { seed = 0, advantage }: HistoryEvidence = {},
): (cutoffs: HistoryAndLagCutoffs) => readonly Claim[] {
  const history = minus(
    dispersion(ensemble, "both", "histories"),
    dispersion(ensemble, "lags-only", "histories"),
  );
  const lag = minus(
    dispersion(ensemble, "both", "groups"),
    dispersion(ensemble, "reinforcement-only", "groups"),
  );
  return ({ effect, majority, noise = defaultNoise }) => {
    const wider = (value: number) => value >= effect;
    const claim = (id: string, effects: Float64Array, holds = wider) =>
      ({ id, claim: id, effects, holds, cutoff: majority, side: "above" }) as const;
    const known = advantage ?? heldOutAdvantage(ensemble, { truth: "both", noise, seed });
    const gain = known.map((value) => value - parameterPenalty);
    return [claim("P1.a", history), claim("P1.b", lag), claim("P1.d", gain, (value) => value > 0)];
  };
}
