import type { Stream } from "@commonweal/numerics";
import type { AgentNetwork } from "./AgentNetwork.ts";
import type { ColumnArrays } from "./ColumnArrays.ts";
import type { RuleKernel } from "./RuleKernel.ts";

/** Names and kinds of a rule's columns. */
export type ColumnKinds = Readonly<Record<string, keyof ColumnArrays>>;

/** The columns of a rule, each as long as there are actors. */
export type Columns<Kinds extends ColumnKinds> = {
  readonly [Name in keyof Kinds]: ColumnArrays[Kinds[Name]];
};

/** What a rule is handed for one block of actors. The object is used again for the next block: keep nothing of it. */
export interface BlockContext<Kinds extends ColumnKinds, Parameters> {
  readonly parameters: Parameters;
  readonly network: AgentNetwork;
  /** Actors `from` to `to` − 1 are the block's: write to theirs alone, and of columns read theirs alone. */
  readonly from: number;
  readonly to: number;
  /** How many steps were taken before this one. */
  readonly step: number;
  readonly columns: Columns<Kinds>;
  /** The signal as it was before the step, of every actor. */
  readonly signal: Readonly<ArrayLike<number>>;
  /** The signal after the step, 0 or 1; holds the present values until they are written over. */
  readonly next: Uint8Array;
  /**
   * Weighted sums of the signal over those an actor listens to, in units of `sumUnit`: `sums[channel × actors + i]`
   * for actor i. Channels are the sectors of those listened to, or there is one of number 0.
   */
  readonly sums: Int32Array;
  /** The block's own stream at this step. */
  readonly stream: Stream;
  /** Room for one random word an actor of the block; see `assignWords`. */
  readonly words: Uint32Array;
}

/** How actors of a kind start and what they do in a step, written over columns. */
export interface AgentRule<Kinds extends ColumnKinds, Parameters> {
  /** Name and version; enters checkpoints, which fit no other rule. */
  readonly name: string;
  readonly columns: Kinds;
  /** Name of the column of 0 and 1 that others see. */
  readonly signal: string;
  /** The parameters that hold where a run has none of its own; plain JSON, so that checkpoints can tell them apart. */
  readonly parameters: Parameters;
  /** How many channels the sums have, by sector of those listened to; 1 puts all into one. Default 1. */
  readonly channels?: number;
  /** Fills in the columns and `next` for a block of actors. */
  start(context: BlockContext<Kinds, Parameters>): void;
  /** Takes a block of actors through a step. */
  step(context: BlockContext<Kinds, Parameters>): void;
  /** Takes the same steps in WebAssembly; of rules of this package alone. */
  readonly kernel?: RuleKernel<Parameters>;
}
