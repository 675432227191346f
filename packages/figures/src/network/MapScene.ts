import type { Point } from "./fitPositions.ts";
import type { NetworkMapRecord } from "./NetworkMapRecord.ts";

/** A map whose symbols and ties are drawn and whose names are not. */
export interface MapScene {
  readonly record: NetworkMapRecord;
  /** Indices of the actors that are drawn. */
  readonly shown: readonly number[];
  readonly positions: readonly Point[];
  readonly degree: ArrayLike<number>;
  /** Points on the ties, which labels avoid. */
  readonly lines: readonly Point[];
  readonly r: number;
  readonly height: number;
  /** Whether actors without a tie are pale. */
  readonly pale: boolean;
}
