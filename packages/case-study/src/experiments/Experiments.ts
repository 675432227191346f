import type { AblationRow } from "./ablationTable.ts";
import type { ChangeBox } from "./changeBoxes.ts";
import type { ConfigurationFit } from "./configurationFit.ts";
import type { DesignEffects } from "./designEffects.ts";
import type { DesignRegret } from "./designRegrets.ts";
import type { DoseResponse } from "./doseResponse.ts";
import type { PredictionRow } from "./heldOutPrediction.ts";
import type { NearestSet } from "./nearestSigns.ts";
import type { RemovalShares } from "./removalShares.ts";

/** Experiments on the accepted sets beyond the claims: what lies behind them, where they hold, what one could do. */
export interface Experiments {
  /** Accepted sets run under every coalition of causes, and under every design. */
  readonly coalitionSets: number;
  readonly designSets: number;
  readonly ablation: readonly AblationRow[];
  readonly prediction: readonly PredictionRow[];
  /** By how much the full model predicts better on its own data, in nats, in each accepted set; the penalty is not yet taken off. */
  readonly advantage: Float64Array;
  readonly removal: RemovalShares | null;
  readonly configuration: ConfigurationFit;
  readonly nearest: readonly NearestSet[];
  readonly doses: DoseResponse | null;
  readonly designs: DesignEffects | null;
  readonly regrets: readonly DesignRegret[];
  readonly boxes: readonly ChangeBox[];
}
