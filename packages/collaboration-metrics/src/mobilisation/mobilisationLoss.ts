import type { TieArrays } from "@commonweal/actor-network";
import { checkActor } from "../information/checkedColumns.ts";
import { mobilisingSteps } from "./mobilisingSteps.ts";

export interface MobilisationLossOptions {
  /** Positions of the actors who mobilise, such as those of one sector. */
  readonly sources: readonly number[];
  /** How many ties far, a whole number of at least 1, or Infinity. */
  readonly steps: number;
}

export interface MobilisationLoss {
  /** Actors whom the sources can mobilise, the sources not counted. */
  readonly mobilised: number;
  /** For each actor how many others can no longer be mobilised when it is down. */
  readonly lost: readonly number[];
  /** The same as a share of the others who could be, 0 to 1; `null` when there are none. */
  readonly shares: readonly (number | null)[];
  /** Actors whose absence costs most, ascending; empty when none costs any. */
  readonly indispensable: readonly number[];
}

/**
 * Tells what is lost to mobilisation when one actor is down.
 *
 * Whoever the sources can mobilise within `steps` ties is found with everybody in place, and again without each actor in
 * turn; the actor that is down does not count among the lost. A source can be down too: the other sources remain.
 *
 * A tie i → j says that i can mobilise j; ties of an undirected network run both ways. Parallel ties count once, self-loops
 * and strengths not at all; isolated actors lose nothing.
 *
 * Only actors through whom somebody was found are tried: O(such actors × (actors + ties)) time, O(actors + ties) space.
 *
 * @example
 * const network = {
 *   directed: true, order: 4,
 *   sources: Uint32Array.of(0, 1, 1), targets: Uint32Array.of(1, 2, 3), weights: Float64Array.of(1, 1, 1),
 * };
 * const { mobilised, lost, shares } = mobilisationLoss(network, { sources: [0], steps: 2 });
 * [mobilised, lost, shares[1]]; // => [3, [3, 2, 0, 0], 1]
 * @throws {CollaborationMetricsError} `invalid-actor` for a source that is no actor, `invalid-option` for steps that are
 * none.
 */
export function mobilisationLoss(
  network: TieArrays,
  { sources, steps }: MobilisationLossOptions,
): MobilisationLoss {
  const { order } = network;
  for (const [place, source] of sources.entries()) checkActor(source, order, ["options", "sources", place]);
  const spread = mobilisingSteps(network, steps);
  const isSource = new Uint8Array(order);
  for (const source of sources) isSource[source] = 1;
  const all = isSource.reduce((count, is) => count + is, 0);

  const size = spread.from(sources, -1);
  const isReached = new Uint8Array(order);
  const passesOn = new Uint8Array(order);
  for (let place = 0; place < size; place += 1) {
    isReached[spread.found[place] as number] = 1;
    if (place >= all) passesOn[spread.parent[place] as number] = 1;
  }
  const lost = Array.from(passesOn, (passes, actor) => {
    if (passes === 0) return 0;
    // Neither sources nor who is down count, on either side.
    const left = spread.from(sources, actor) - (all - (isSource[actor] as number));
    return othersThan(actor) - left;
  });
  function othersThan(actor: number): number {
    return size - all - (isReached[actor] === 1 && isSource[actor] === 0 ? 1 : 0);
  }

  const most = lost.reduce((largest, one) => Math.max(largest, one), 0);
  return {
    mobilised: size - all,
    lost,
    shares: lost.map((one, actor) => (othersThan(actor) === 0 ? null : one / othersThan(actor))),
    indispensable: lost.flatMap((one, actor) => (one === most && most > 0 ? [actor] : [])),
  };
}
