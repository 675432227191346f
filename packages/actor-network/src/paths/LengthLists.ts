import type { NeighbourLists } from "../measures/distinctNeighbours.ts";

/** Whom each actor is tied to and how long the way to each of `targets` is. */
export interface LengthLists extends NeighbourLists {
  readonly lengths: Float64Array;
}
