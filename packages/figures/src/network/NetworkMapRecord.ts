import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { SphereName, Spheres } from "../theme/Spheres.ts";

export interface NetworkMapActor {
  readonly label: string;
  /** Shares of the three spheres; `{}` for an actor outside them. */
  readonly spheres: Spheres;
  /** Position in any unit, y downwards; one layout serves every period. */
  readonly x: number;
  readonly y: number;
}

export type NetworkMapStatus = "present" | "weak" | "contested";

export interface NetworkMapTie {
  /** Index into `actors`. */
  readonly from: number;
  /** Index into `actors`. */
  readonly to: number;
  /** At least 0, in one unit for the whole figure. */
  readonly strength: number;
  readonly status: NetworkMapStatus;
  readonly directed: boolean;
}

export interface NetworkMapWords {
  readonly spheres: Readonly<Record<SphereName | "outside" | "hybrid", string>>;
  readonly status: Readonly<Record<NetworkMapStatus, string>>;
  /** What the width of a line says, such as "tie strength". */
  readonly strength: string;
  /** What a pale actor is, such as "no tie in this period". */
  readonly isolated: string;
  /** Follows a count, such as "actors without a printed name". */
  readonly unlabelled: string;
  /** Stands in the place of the map when there is no actor. */
  readonly empty: string;
}

export interface NetworkMapRecord extends FigureRecord {
  readonly actors: readonly NetworkMapActor[];
  readonly ties: readonly NetworkMapTie[];
  readonly words: NetworkMapWords;
  /** Strength of the broadest line; the same for several periods makes widths comparable. Default: the largest. */
  readonly strongest?: number;
  /** Leaves out actors without a tie instead of drawing them pale. Default: false. */
  readonly hideIsolated?: boolean;
}
