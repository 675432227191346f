import type { Ablation } from "../propositions/ablations.ts";
import { parameterPenalty } from "./heldOutAdvantage.ts";
import type { Spread } from "./Spread.ts";
import { spreadOf } from "./spreadOf.ts";

/** How often the full model predicts held-out histories better, on data made with or without the two mechanisms. */
export interface PredictionRow {
  readonly truth: Ablation;
  readonly of: number;
  /** Sets in which it is better by more than the penalty. On data made without the mechanisms they are false alarms. */
  readonly better: number;
  readonly share: number | null;
  /** Advantage in nats, the penalty taken off. */
  readonly advantage: Spread | null;
}

/** Counts held-out predictions on data of the full model, and on data of rational choice alone as a control, from the advantages on each. */
export function heldOutPrediction(
  advantages: Readonly<Record<"both" | "none", Float64Array>>,
): readonly PredictionRow[] {
  return (["both", "none"] as const).map((truth) => {
    const values = advantages[truth].map((value) => value - parameterPenalty);
    const better = values.filter((value) => value > 0).length;
    return {
      ...{ truth, of: values.length, better },
      share: values.length === 0 ? null : better / values.length,
      advantage: spreadOf(values),
    };
  });
}
