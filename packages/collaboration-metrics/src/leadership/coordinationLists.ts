import { adjacency, simpleTies, type TieArrays } from "@commonweal/actor-network";
import { CollaborationMetricsError } from "../errors.ts";

/** At which end of a tie the coordinator stands. */
export interface CoordinationOptions {
  /**
   * Who coordinates in a tie. `"source"`: i → j says that i coordinates j. `"target"`: it says that j coordinates i, as where
   * actors were asked by whom they are coordinated.
   */
  readonly coordinator: "source" | "target";
}

/** For each actor those whom it coordinates, once each and in ascending order. */
export function coordinationLists(network: TieArrays, { coordinator }: CoordinationOptions): Uint32Array[] {
  if (!network.directed) {
    const message =
      "Found an undirected network; expected a directed one, in which it is said who coordinates.";
    throw new CollaborationMetricsError("invalid-option", message, ["network", "directed"]);
  }
  const { offsets, targets } = adjacency(simpleTies(network), coordinator === "source" ? "out" : "in");
  return Array.from({ length: network.order }, (_, actor) =>
    targets.slice(offsets[actor], offsets[actor + 1]).sort(),
  );
}
