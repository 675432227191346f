import type { ConfigurationFit } from "../experiments/configurationFit.ts";
import type { RemovalShares } from "../experiments/removalShares.ts";

/** What P1 is judged by beside the ensemble itself; what is not there is not counted. */
export interface HistoryEvidence {
  /** By how much the full model predicts better in each accepted set (`heldOutAdvantage`). */
  readonly advantage?: Float64Array;
}

/** What P2 is judged by beside the ensemble itself; what is not there is not counted. */
export interface OverFusionEvidence {
  readonly removal?: RemovalShares;
  readonly configuration?: ConfigurationFit;
}
