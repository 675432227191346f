import type { FigureRecord } from "../drawing/FigureRecord.ts";

export interface TradeOffDesign {
  readonly label: string;
  /** Performance in normal times; more is better. */
  readonly normal: number;
  /** Loss in the emergency; less is better. */
  readonly loss: number;
}

export interface TradeOffRecord extends FigureRecord {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly designs: readonly TradeOffDesign[];
  /** Places of the designs that no other one beats in both, in any order. */
  readonly frontier: readonly number[];
  readonly words: {
    readonly frontier: string;
    /** What the other designs are, such as "beaten by another in both". */
    readonly beaten: string;
    /** Stands in the corner of high performance and low loss, such as "better in both". */
    readonly better: string;
    /** Stands in the place of the figure when there is no design. */
    readonly empty: string;
  };
}
