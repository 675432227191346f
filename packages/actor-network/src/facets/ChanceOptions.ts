import type { Stream } from "@commonweal/numerics";
import type { TieArrays } from "../model/TieArrays.ts";

/** How chance is drawn beside a facet. */
export interface ChanceOptions {
  /** How many times chance is drawn, at least 1. */
  readonly draws: number;
  /** Seed of the draws, a whole number of at least 0. Draw k is the same whatever the number of draws. */
  readonly seed: number;
  /**
   * Draws the network that chance gives, such as `sameDegrees`; the actors keep their labels. Default: the network
   * stays and the labels are dealt to the actors at random, which keeps the sizes of the groups.
   */
  readonly redraw?: (network: TieArrays, stream: Stream) => TieArrays;
}
