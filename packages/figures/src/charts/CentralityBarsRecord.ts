import type { FigureRecord } from "../drawing/FigureRecord.ts";
import type { Spheres } from "../theme/Spheres.ts";

export interface CentralityBar {
  /** `null` where the measure is not defined for the actor. */
  readonly value: number | null;
  /** Ends of an interval; left out where there is none. */
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface CentralityActor {
  readonly label: string;
  readonly spheres: Spheres;
  /** One bar a measure, in the order of `measures`. */
  readonly bars: readonly CentralityBar[];
}

export interface CentralityWords {
  readonly spheres: {
    readonly state: string;
    readonly capital: string;
    readonly society: string;
    readonly outside: string;
  };
  /** What the line at a bar's end is, such as "95% interval". */
  readonly interval: string;
  /** Stands in the place of a value that is not defined. */
  readonly undefined: string;
  /** Stands in the place of the figure when there is no actor. */
  readonly empty: string;
}

export interface CentralityBarsRecord extends FigureRecord {
  /** Heading of each group of bars. Values are 0 or more. */
  readonly measures: readonly string[];
  /** Drawn from the first down: sort them by what matters. */
  readonly actors: readonly CentralityActor[];
  readonly words: CentralityWords;
}
