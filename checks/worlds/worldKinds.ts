import type { ParameterName } from "@commonweal/path-dependence";

export type Range = readonly [least: number, most: number];

/** A kind of synthetic world in which the answer to a proposition follows from how the world is made. */
export interface WorldKind {
  readonly id: string;
  readonly proposition: "P1" | "P2" | "P3";
  /** Whether the proposition is true there, and why. */
  readonly answer: "yes" | "no";
  readonly because: string;
  /** What the world fixes; whatever is not named here may be anything. */
  readonly ranges: Partial<Record<ParameterName, Range>>;
}

/** Where parameters lie that a world leaves open; wide, and without a source. */
export const openRanges: Partial<Record<ParameterName, Range>> = {
  initialInitiative: [0.05, 0.5],
  reinforcement: [0, 1.5],
  choicePrecision: [0.5, 3],
  needWeight: [0.2, 2],
  needThresholdSociety: [0.2, 0.9],
  fusion: [0, 1],
  crowdOut: [0, 1],
  adjustmentSpeedState: [0.005, 0.05],
  adjustmentSpeedCapital: [0.01, 0.1],
  adjustmentSpeedSociety: [0.001, 0.05],
  emergencyAcceleration: [1, 10],
  revisionRate: [0.02, 0.3],
  totalCapacity: [1.1, 2.5],
  powerState: [0.2, 0.6],
  powerCapital: [0.2, 0.6],
  powerSociety: [0.02, 0.3],
  societyEfficiency: [0.3, 1.2],
  routineOutput: [0.3, 0.9],
  reformPace: [0.0002, 0.00075],
  surge: [0.3, 3],
  triggerThreshold: [0.1, 2],
  informationRate: [0.2, 4],
  mobilisationSpeed: [0.1, 2],
  campaignSize: [0.3, 4],
  commandPressure: [0, 1.5],
  coordinationCost: [0, 0.3],
  backlogTolerance: [0.5, 2],
};

const at = (value: number): Range => [value, value];

/** All are active, and an inactive one would do as much: neither who holds power nor how they are tied changes capacity. */
const structureIsIdle = {
  needThresholdSociety: at(-5),
  needWeight: [1, 2],
  choicePrecision: [1.5, 3],
  reinforcement: [0, 0.5],
  societyEfficiency: at(1),
  routineOutput: at(1),
  surge: [1.5, 3],
} as const;

/** Society does next to nothing unless it is told to, and does that badly. */
const societyIsPassive = {
  needThresholdSociety: at(5),
  needWeight: [1, 2],
  choicePrecision: [1.5, 3],
  reinforcement: [0, 0.5],
  crowdOut: [0.5, 1],
  fusion: [0.4, 1],
  totalCapacity: [1.1, 1.6],
  surge: [1, 3],
} as const;

/** Society would act by itself and does it well; fused with busy others it waits for them. It has little power. */
const societyIsHeldDown = {
  needThresholdState: at(-0.5),
  needThresholdCapital: at(-0.5),
  needThresholdSociety: [0.1, 0.2],
  needWeight: [0.8, 1.2],
  choicePrecision: [2, 3],
  reinforcement: [0, 0.2],
  crowdOut: [0.9, 1],
  fusion: [0.7, 0.85],
  adjustmentSpeedSociety: [0.02, 0.05],
  powerState: [0.45, 0.5],
  powerCapital: [0.4, 0.45],
  powerSociety: [0.08, 0.12],
  coordinationCost: [0, 0.05],
  societyEfficiency: [5, 6],
  totalCapacity: [1.1, 1.25],
  surge: [0.7, 0.8],
  campaignSize: [0.3, 0.6],
  mobilisationSpeed: [0.1, 0.3],
  triggerThreshold: [1, 2],
} as const;

/**
 * The same where need alone does not set society free, against a shock of which even the half is more than the others can carry,
 * that society once free carries whole, and that a campaign hardly meets.
 */
const societyAloneCouldCarryIt = {
  ...societyIsHeldDown,
  needWeight: [0.8, 1],
  powerSociety: [0.09, 0.1],
  totalCapacity: [1.2, 1.25],
  societyEfficiency: [9.5, 10],
  surge: [1.5, 1.6],
  campaignSize: [0.3, 0.4],
  mobilisationSpeed: [0.1, 0.15],
  backlogTolerance: [0.5, 0.6],
} as const;

export const worldKinds: readonly WorldKind[] = [
  {
    id: "rational choice alone",
    proposition: "P1",
    answer: "no",
    because: "nobody's past pulls on their choice, and all change at one speed",
    ranges: {
      reinforcement: at(0),
      adjustmentSpeedState: at(0.02),
      adjustmentSpeedCapital: at(0.02),
      adjustmentSpeedSociety: at(0.02),
    },
  },
  {
    id: "lag without memory",
    proposition: "P1",
    answer: "no",
    because: "nobody's past pulls on their choice",
    ranges: { reinforcement: at(0), adjustmentSpeedSociety: [0.001, 0.003] },
  },
  {
    id: "memory without lag",
    proposition: "P1",
    answer: "no",
    because: "all change at one speed",
    ranges: {
      reinforcement: [0.6, 1],
      adjustmentSpeedState: at(0.02),
      adjustmentSpeedCapital: at(0.02),
      adjustmentSpeedSociety: at(0.02),
    },
  },
  {
    id: "memory and lag",
    proposition: "P1",
    answer: "yes",
    because:
      "slow norms keep society where habit decides, while the others, whose norms are quick, follow the reform",
    ranges: {
      reinforcement: [0.8, 0.9],
      choicePrecision: [2.2, 2.5],
      needWeight: [0.7, 0.9],
      needThresholdState: [0.2, 0.24],
      needThresholdCapital: [0.2, 0.24],
      needThresholdSociety: [0.2, 0.24],
      fusion: [0, 0.05],
      adjustmentSpeedState: [0.02, 0.05],
      adjustmentSpeedCapital: [0.05, 0.1],
      adjustmentSpeedSociety: [0.0004, 0.0007],
      reformPace: [0.0005, 0.0006],
      revisionRate: [0.05, 0.3],
    },
  },
  {
    id: "shock alone",
    proposition: "P2",
    answer: "no",
    because: "capacity is the same whatever the structure, so that only the shock decides",
    ranges: structureIsIdle,
  },
  {
    id: "shock dwarfs structure",
    proposition: "P2",
    answer: "no",
    because: "fusion holds society down, yet all that society could do is less than half of the shock",
    ranges: { ...societyIsHeldDown, societyEfficiency: [0.8, 1.2], surge: [2, 3] },
  },
  {
    id: "fusion protects",
    proposition: "P2",
    answer: "no",
    because: "society's capacity is of use only as far as the others can direct it",
    ranges: { ...societyIsPassive, societyEfficiency: [0.9, 1.2] },
  },
  {
    id: "society held down",
    proposition: "P2",
    answer: "yes",
    because:
      "an able society waits for others and has little power, half the shock is still too much for them, and a campaign is small and slow",
    ranges: societyAloneCouldCarryIt,
  },
  {
    id: "rebalancing idle",
    proposition: "P3",
    answer: "no",
    because: "capacity is the same whatever the structure",
    ranges: structureIsIdle,
  },
  {
    id: "rebalancing hurts",
    proposition: "P3",
    answer: "no",
    because: "it gives capacity to a society that does not use it, and unties it from who would",
    ranges: { ...societyIsPassive, societyEfficiency: [0.3, 0.6] },
  },
  {
    id: "rebalancing costs normal times",
    proposition: "P3",
    answer: "no",
    because:
      "it helps in the emergency, and coordination among equals takes more than a twentieth of normal performance",
    ranges: { ...societyIsHeldDown, fusion: [0.85, 1], coordinationCost: [0.25, 0.3] },
  },
  {
    id: "rebalancing helps",
    proposition: "P3",
    answer: "yes",
    because: "it gives capacity to an able society and sets it free",
    ranges: societyIsHeldDown,
  },
];
