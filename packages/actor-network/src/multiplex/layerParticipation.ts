import { degree } from "../measures/degree.ts";
import { strength } from "../measures/strength.ts";
import type { DirectionOptions } from "../measures/totalPerActor.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { checkSameOrder } from "./checkSameOrder.ts";

export interface LayerParticipationOptions extends DirectionOptions {
  /** Let each tie count with its strength. Default: false, every tie counts 1. */
  readonly weighted?: boolean;
}

export interface LayerParticipation {
  /** Ties (or strength) of each actor over all layers: its overlapping degree. */
  readonly overlap: Float64Array;
  /** In how many layers each actor has a tie. */
  readonly layers: Uint32Array;
  /** How evenly each actor's ties are spread over the layers. */
  readonly participation: readonly (number | null)[];
}

/**
 * Tells how much each actor is tied over the layers of a multiplex network, and how evenly.
 *
 * With k the ties of an actor in each of M layers and o = Σ k its overlap, participation
 * P = M / (M − 1) × (1 − Σ (k / o)²): 0 when all ties are in one layer, 1 when every layer has as many; no unit. `null`
 * for an actor without ties and with fewer than two layers.
 *
 * Direction must be said as soon as one layer is directed. Parallel ties each count, self-loops do not.
 *
 * O(layers × (actors + ties)) time, O(layers × actors) space.
 *
 * @example
 * const funds = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 0),
 *   targets: Uint32Array.of(1, 2),
 *   weights: Float64Array.of(1, 1),
 * };
 * const meets = { ...funds, sources: Uint32Array.of(0), targets: Uint32Array.of(1), weights: Float64Array.of(1) };
 * const { overlap, participation } = layerParticipation([funds, meets]);
 * [...overlap]; // => [3, 2, 1, 0]
 * participation.slice(1); // => [1, 0, null]
 * @throws {ActorNetworkError} `invalid-option` when a directed layer gets no direction, or when the layers have
 * different numbers of actors.
 * @see Battiston, Nicosia & Latora (2014), Physical Review E 89, 032804.
 */
export function layerParticipation(
  layers: readonly TieArrays[],
  { weighted = false, ...options }: LayerParticipationOptions = {},
): LayerParticipation {
  checkSameOrder(layers, "layers");
  const order = layers[0]?.order ?? 0;
  const totals = layers.map((layer) => (weighted ? strength(layer, options) : degree(layer, options)));
  const overlap = new Float64Array(order);
  const tied = new Uint32Array(order);
  for (const of of totals) {
    of.forEach((total, actor) => {
      overlap[actor] = (overlap[actor] as number) + total;
      tied[actor] = (tied[actor] as number) + Number(total > 0);
    });
  }
  const count = layers.length;
  const participation = Array.from(overlap, (all, actor) => {
    if (count < 2 || all === 0) return null;
    const squares = totals.reduce((sum, of) => {
      const share = (of[actor] as number) / all;
      return sum + share * share;
    }, 0);
    return Math.max(0, (count / (count - 1)) * (1 - squares));
  });
  return { overlap, layers: tied, participation };
}
