import { couplingLength, factorLength, stateLength } from "../meanField/layout.ts";

/** How many sets of parameters a batch holds: pairs in the lanes of vectors, so many that their chains overlap. */
export const setsAtOnce = 16;

/**
 * Places of a set's numbers in the kernel's memory, two sets side by side: its state, couplings and factors as
 * meanField/layout.ts has them, then these. assembly/meanFieldSteps.ts names the same places.
 */
export const pairCouplings = stateLength;
export const pairFactors = pairCouplings + couplingLength;
const given = pairFactors + factorLength;
export const pairAt = {
  initialEnvironment: given,
  reformPace: given + 1,
  environment: given + 2,
  demand: given + 3,
  own: given + 4,
  campaignWanted: given + 5,
  /** What capacity has to reach for the delay to end in the plain scheme: never, once the surge is over. */
  relief: given + 6,
  /** At or below which lack of capacity the delay ends in the located scheme. */
  enough: given + 7,
  triggerThreshold: given + 8,
  backlogTolerance: given + 9,
  /** The step that the end of the surge cuts, −1 if there is none. */
  cutStep: given + 10,
} as const;

/** Numbers of one set in the kernel's memory; those after `pairAt` are the kernel's own. */
export const pairLength = given + 28;
