import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";

/** Refuses networks that are not on the same number of actors. */
export function checkSameOrder(networks: readonly Pick<TieArrays, "order">[], name: string): void {
  networks.forEach(({ order }, index) => {
    const first = networks[0]?.order;
    if (order === first) return;
    const message = `Network ${index} has ${order} actors, network 0 has ${first}; expected the same actors in the same order.`;
    throw new ActorNetworkError("invalid-option", message, [name, index]);
  });
}
