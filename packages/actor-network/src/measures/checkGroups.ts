import { ActorNetworkError } from "../errors.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** Refuses a grouping that was made for another network. @throws {ActorNetworkError} `invalid-option`. */
export function checkGroups(network: Pick<TieArrays, "order">, groups: Grouping): void {
  if (groups.of.length !== network.order) {
    throw new ActorNetworkError(
      "invalid-option",
      `The groups hold ${groups.of.length} actors; expected the network's ${network.order}.`,
      ["groups", "of"],
    );
  }
}
