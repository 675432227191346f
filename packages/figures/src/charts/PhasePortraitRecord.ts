import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { TrajectoryKey } from "./TrajectoriesRecord.ts";

/** What happens to a state that is near an equilibrium but not in it. */
export type PhaseStability = "stable" | "saddle" | "unstable" | "neutral";

/** Which way and how fast a state moves. */
export interface PhaseArrow {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export interface PhaseTrajectory {
  /** Names the line in the legend; equal names stand there once. */
  readonly label: string;
  readonly key: TrajectoryKey;
  /** States in the order of time; `null` leaves a gap. */
  readonly x: ArrayLike<number | null>;
  readonly y: ArrayLike<number | null>;
}

export interface PhaseEquilibrium {
  readonly x: number;
  readonly y: number;
  readonly stability: PhaseStability;
  /** Shown where a pointer rests. */
  readonly label?: string;
}

export interface PhaseAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

export interface PhasePortraitRecord extends FigureRecord {
  readonly x: PhaseAxis;
  readonly y: PhaseAxis;
  /** The direction field, on a grid or anywhere. */
  readonly field: readonly PhaseArrow[];
  readonly trajectories: readonly PhaseTrajectory[];
  readonly equilibria: readonly PhaseEquilibrium[];
  readonly words: {
    /** What an arrow is, such as "direction of change". */
    readonly field: string;
    /** What the small dot at a line's beginning is. */
    readonly start: string;
    readonly stability: Readonly<Record<PhaseStability, string>>;
    /** Stands in the place of the figure when there is nothing to draw. */
    readonly empty: string;
  };
}
