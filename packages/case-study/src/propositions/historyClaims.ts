import { parameterPenalty } from "../experiments/heldOutAdvantage.ts";
import type { Ensemble } from "../study/Ensemble.ts";
import type { Claims } from "./Claim.ts";
import type { HistoryAndLagCutoffs } from "./Cutoffs.ts";
import { dispersion } from "./dispersion.ts";
import type { HistoryEvidence } from "./Evidence.ts";

const minus = (left: Float64Array, right: Float64Array): Float64Array =>
  left.map((value, index) => value - (right[index] as number));

/** Measures once what P1 is judged by, and gives its claims at any cut-offs. O(accepted). */
export function historyClaims(
  ensemble: Ensemble,
  { advantage }: HistoryEvidence,
): (cutoffs: HistoryAndLagCutoffs) => Claims {
  const history = minus(
    dispersion(ensemble, "both", "histories"),
    dispersion(ensemble, "lags-only", "histories"),
  );
  const lag = minus(
    dispersion(ensemble, "both", "groups"),
    dispersion(ensemble, "reinforcement-only", "groups"),
  );
  const gain = advantage?.map((value) => value - parameterPenalty);
  return ({ effect, majority }) => {
    const claim = (id: string, effects: Float64Array, holds: (value: number) => boolean) =>
      ({ id, claim: id, effects, holds, cutoff: majority, side: "above" }) as const;
    const wider = (value: number) => value >= effect;
    return {
      claims: [
        claim("P1.a", history, wider),
        claim("P1.b", lag, wider),
        ...(gain ? [claim("P1.d", gain, (value) => value > 0)] : []),
      ],
    };
  };
}
