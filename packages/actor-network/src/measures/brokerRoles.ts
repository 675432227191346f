import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { distinctNeighbours } from "./distinctNeighbours.ts";

/** A value for each role of a broker, and for all of them together. */
export interface BrokerRoles<Value = number> {
  /** All three in one group; w_I of R sna. */
  readonly coordinator: Value;
  /** The two in one group, the broker in another; w_O. */
  readonly itinerant: Value;
  /** From the broker's group to another; b_IO. */
  readonly representative: Value;
  /** From another group to the broker's; b_OI. */
  readonly gatekeeper: Value;
  /** Three groups; b_O. */
  readonly liaison: Value;
  readonly total: Value;
}

/** The roles in the order of R sna's columns, the total last. */
export const brokerRoles = [
  "coordinator",
  "itinerant",
  "representative",
  "gatekeeper",
  "liaison",
  "total",
] as const satisfies readonly (keyof BrokerRoles)[];

/** Fills in a value for each role. */
export function rolesBy<Value>(of: (place: number) => Value): BrokerRoles<Value> {
  return {
    coordinator: of(0),
    itinerant: of(1),
    representative: of(2),
    gatekeeper: of(3),
    liaison: of(4),
    total: of(5),
  };
}

/**
 * Counts for each actor the paths i → actor → k without an arc i → k, by the broker's role: six numbers per actor.
 *
 * O(actors + paths of two arcs).
 */
export function countRoles(network: TieArrays, { of }: Grouping): Float64Array {
  const { directed, order } = network;
  const { offsets, targets } = distinctNeighbours(network, directed ? "out" : "both");
  const counts = new Float64Array(6 * order);
  const tiedFrom = new Int32Array(order).fill(-1);
  for (let sender = 0; sender < order; sender += 1) {
    const group = of[sender] as number;
    const end = offsets[sender + 1] as number;
    tiedFrom[sender] = sender;
    for (let slot = offsets[sender] as number; slot < end; slot += 1)
      tiedFrom[targets[slot] as number] = sender;
    for (let slot = offsets[sender] as number; slot < end; slot += 1) {
      const broker = targets[slot] as number;
      const own = of[broker] as number;
      const last = offsets[broker + 1] as number;
      for (let far = offsets[broker] as number; far < last; far += 1) {
        const receiver = targets[far] as number;
        if (tiedFrom[receiver] === sender) continue;
        const role = roleOf(group, own, of[receiver] as number);
        counts[6 * broker + role] = (counts[6 * broker + role] as number) + 1;
        counts[6 * broker + 5] = (counts[6 * broker + 5] as number) + 1;
      }
    }
  }
  return counts;
}

function roleOf(sender: number, broker: number, receiver: number): number {
  if (sender === broker) return receiver === broker ? 0 : 2;
  if (receiver === broker) return 3;
  return sender === receiver ? 1 : 4;
}
