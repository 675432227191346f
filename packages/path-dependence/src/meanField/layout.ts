/**
 * Places of the quantities in the typed arrays that the inner loops work on.
 *
 * Flat arrays, not objects: the loops then neither allocate nor box a number. Groups stand in the order state, capital,
 * society; `null` is written as −1 because all of these times are at least 0.
 */
export const at = {
  /** Share acting on own initiative, one per group. */
  x: 0,
  /** Remembered practice, one per group. */
  memory: 3,
  /** Norms, one per group. */
  y: 6,
  campaignCapacity: 9,
  volunteers: 10,
  backlog: 11,
  observed: 12,
  /** 1 once the campaign is on. */
  campaign: 13,
  loss: 14,
  peak: 15,
  /** Weeks from the onset, −1 while it has not come. */
  delay: 16,
  trigger: 17,
  environment: 18,
  demand: 19,
  capacity: 20,
  /** The located scheme's latest choice probabilities, one per group; usable when `choiceKnown` is 1. */
  choice: 21,
  choiceKnown: 24,
  /** Where within the step that was not taken the campaign would start. */
  crossing: 25,
} as const;
export const stateLength = 26;

/** Numbers that follow from power, fusion and the choice parameters; they change with a rebalancing only. */
export const coupling = {
  power: 0,
  fusion: 3,
  /** −2β ΔU = constant + norms·y + memory·R + Σ pull·x, for each group. */
  constant: 4,
  norms: 7,
  memory: 8,
  stateFromCapital: 9,
  stateFromSociety: 10,
  capitalFromState: 11,
  capitalFromSociety: 12,
  societyFromState: 13,
  societyFromCapital: 14,
  command: 15,
  /** Hub capacity = base + state·xS + capital·xK + campaign + directed·(1 − xC)·volunteers. */
  capacityBase: 16,
  capacityState: 17,
  capacityCapital: 18,
  societyCapacity: 19,
  directed: 20,
} as const;
export const couplingLength = 21;

/** Shares of a gap that one step closes: 1 − exp(−rate · step). */
export const factor = {
  y: 0,
  choice: 3,
  memory: 4,
  campaign: 5,
  information: 6,
  /** The same for half a step; the located scheme looks at the middle. */
  halfY: 7,
  halfChoice: 10,
  /** 1 − information / (rate · step): how much of the backlog's own change is seen within the step. */
  informationOfChange: 11,
  step: 12,
} as const;
export const factorLength = 13;
