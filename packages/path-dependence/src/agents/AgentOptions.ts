import type { AgentEngine } from "./AgentEngine.ts";
import type { RunKernel } from "./startKernel.ts";

/** What a run is keyed by, how it reads the network and what takes its steps. */
export interface AgentOptions<Parameters> {
  /** Default: the rule's. */
  readonly parameters?: Parameters;
  /** Seed of the whole study, a whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** Design point, below 2^32. Default 0. */
  readonly point?: number;
  /** Replication, below 2^32. Default 0. */
  readonly replication?: number;
  /** Divide the weights by their sum over those an actor listens to. Default true. */
  readonly normalise?: boolean;
  /** Default `"javascript"`; `"wasm"` for rules that have a kernel, with the same bits. */
  readonly engine?: AgentEngine;
  /** A run of the same rule that is over: with the engine `wasm` its memory is taken, so read nothing of it any more. */
  readonly reuse?: { readonly kernel: RunKernel | null };
}
