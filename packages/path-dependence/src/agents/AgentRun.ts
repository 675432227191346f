import type { Stream } from "@commonweal/numerics";
import type { AgentNetwork } from "./AgentNetwork.ts";
import type { AgentRule, BlockContext, ColumnKinds, Columns } from "./AgentRule.ts";
import type { Influence } from "./Influence.ts";
import type { RunKernel } from "./startKernel.ts";

/** A run under way. Read what you like of it; only `advanceAgents`, `stepBlock` and `finishStep` move it on. */
export interface AgentRun<Kinds extends ColumnKinds, Parameters> {
  readonly rule: AgentRule<Kinds, Parameters>;
  readonly network: AgentNetwork;
  readonly parameters: Parameters;
  /** Whether weights were divided by their sum. */
  readonly normalise: boolean;
  /** Number of actors. */
  readonly order: number;
  readonly columns: Columns<Kinds>;
  /** The signal now. */
  readonly signal: Uint8Array;
  /** Neighbour sums of the signal now; see `BlockContext`. */
  readonly sums: Int32Array;
  /** How many steps were taken. */
  step: number;
  /** How many times an actor's signal changed so far. */
  switches: number;
  /** Actors whose signal changed at the last step, ascending: the first `switchedCount`. */
  readonly switched: Int32Array;
  switchedCount: number;
  readonly influence: Influence;
  readonly next: Uint8Array;
  /** The signal and the next one, four actors a word. */
  readonly signalWords: Uint32Array;
  readonly nextWords: Uint32Array;
  /** What the streams of the run are keyed by. */
  readonly key: Stream;
  readonly context: Mutable<BlockContext<Kinds, Parameters>>;
  /** What takes the steps instead of the rule. */
  readonly kernel: RunKernel | null;
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
