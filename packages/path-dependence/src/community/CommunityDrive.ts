import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import type { CommunityStructure } from "./communityStructure.ts";

/** What moves the actors in a step, the same for all blocks: written between steps, read within them. */
export interface CommunityDrive {
  readonly structure: CommunityStructure;
  readonly variant: ResolvedVariant;
  readonly logits: Float64Array;
  /** 2β. */
  readonly twicePrecision: number;
  /** Chance to be active at the start; also what is remembered then. */
  readonly initial: number;
  /** Spread of need thresholds; 0 draws none. */
  readonly thresholdSpread: number;
  /** Share of own practice in what an actor remembers; the rest is that of the own sector as it hears it. */
  readonly ownHabit: number;
  /** Whether all of a sector remember the same: everybody sees everybody, and own practice has no part of its own. */
  readonly sharesMemory: boolean;
  /** Revisions an actor makes in a step on average, ν (1 − inertia) dt, and the chance of at least one. */
  turns: number;
  revise: number;
  /** Share of the gap between memory and practice of the step before that closes before choices are made. */
  remember: number;
  /** Share of each sector that is active. */
  readonly shares: Float64Array;
  /** Memory of each sector, where all of a sector remember the same. */
  readonly memory: Float64Array;
  /** ΔU = constant + need + practice · R + Σ pull · share + command · reach + shortfall · known. */
  readonly constant: Float64Array;
  /** Of each kind: need = needGain · norms. */
  readonly need: Float64Array;
  readonly needGain: Float64Array;
  readonly practice: Float64Array;
  /** Three to a kind: pull of state, capital and society. */
  readonly pull: Float64Array;
  readonly command: Float64Array;
  readonly shortfall: Float64Array;
  /** How far orders of the campaign reach every actor now, 0 to 1. */
  readonly reach: Float64Array;
  /** Known shortfall at each place of the chains of news, O / (O + T0); the last is that of the never informed, 0. */
  readonly known: Float64Array;
}
