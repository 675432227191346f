import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { Memberships } from "./Memberships.ts";

export interface ActorsOfModes {
  /** For each member its position among the network's actors. */
  readonly memberActors: Uint32Array;
  /** For each body its position among the network's actors. */
  readonly bodyActors: Uint32Array;
}

export interface MembershipsOfOptions {
  /** The mode, 0 or 1, whose actors are the members. The others are the bodies. */
  readonly members: 0 | 1;
}

/**
 * Reads a two-mode network as memberships.
 *
 * Members and bodies keep the order of the actors; memberships that of the ties. Direction and strength do not count,
 * parallel ties are one membership. Isolated actors stay.
 *
 * O(actors + ties) time and space.
 *
 * @example
 * const network = {
 *   directed: false,
 *   order: 3,
 *   sources: Uint32Array.of(0, 2, 2),
 *   targets: Uint32Array.of(1, 1, 1),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const seats = membershipsOf(network, Uint8Array.of(0, 1, 0), { members: 0 });
 * [...seats.memberOf]; // => [0, 1]
 * [...seats.memberActors]; // => [0, 2]
 * @throws {ActorNetworkError} `invalid-option` when the modes are of another number of actors or other than 0 and 1, or
 * when a tie joins actors of one mode; its path leads there.
 */
export function membershipsOf(
  network: TieArrays,
  modes: ArrayLike<number>,
  { members: memberMode }: MembershipsOfOptions,
): Memberships & ActorsOfModes {
  const { order, sources, targets } = network;
  checkModes(modes, order);
  const memberActors: number[] = [];
  const bodyActors: number[] = [];
  const place = new Uint32Array(order);
  for (let actor = 0; actor < order; actor += 1) {
    const list = modes[actor] === memberMode ? memberActors : bodyActors;
    place[actor] = list.length;
    list.push(actor);
  }
  const seen = new Set<number>();
  for (let arc = 0; arc < sources.length; arc += 1) {
    const [source, target] = [sources[arc] as number, targets[arc] as number];
    if (modes[source] === modes[target]) {
      const message = `Tie ${arc} joins the actors ${source} and ${target}, both of mode ${modes[source]}; expected one of each mode.`;
      throw new ActorNetworkError("invalid-option", message, ["ties", arc]);
    }
    const [member, body] = modes[source] === memberMode ? [source, target] : [target, source];
    seen.add((place[member] as number) * bodyActors.length + (place[body] as number));
  }
  return {
    members: memberActors.length,
    bodies: bodyActors.length,
    memberOf: Uint32Array.from(seen, (key) => Math.floor(key / bodyActors.length)),
    bodyOf: Uint32Array.from(seen, (key) => key % bodyActors.length),
    memberActors: Uint32Array.from(memberActors),
    bodyActors: Uint32Array.from(bodyActors),
  };
}

function checkModes(modes: ArrayLike<number>, order: number): void {
  if (modes.length !== order) {
    const message = `modes holds ${modes.length} actors; expected the network's ${order}.`;
    throw new ActorNetworkError("invalid-option", message, ["modes"]);
  }
  const odd = Array.from(modes).findIndex((mode) => mode !== 0 && mode !== 1);
  if (odd === -1) return;
  const message = `modes[${odd}] is ${modes[odd]}; expected 0 or 1.`;
  throw new ActorNetworkError("invalid-option", message, ["modes", odd]);
}
