import { demand } from "../model/demand.ts";
import type { ProductionFunction } from "./powerProduction.ts";

/** People who decide one after another whether to give what they have. */
export interface Contributors {
  /** What the whole good is worth to each. */
  readonly interests: ArrayLike<number>;
  /** What each can give, at least 0, in their order of deciding. */
  readonly resources: ArrayLike<number>;
}

export interface ContributionsOptions {
  /** Cost of a unit of resources, in the unit of interests. Default: 1. */
  readonly cost?: number;
  /** Resources given before anybody decides. Default: 0. */
  readonly start?: number;
}

export interface Contributions {
  /** Who gave, 1 or 0, in the order of the actors. */
  readonly gave: Uint8Array;
  /** Actors in the order in which they gave. */
  readonly order: readonly number[];
  /** Share of the good that is there at first and after each contribution. */
  readonly provision: readonly number[];
}

/**
 * Plays out contributions to a common good by people who decide in turn, looking at what is there already.
 *
 * An actor gives all it has if its interest times the rise of P exceeds the cost; P takes the share of all resources, the
 * start among them. Rounds go on in the same order until nobody else gives; nothing is taken back, and nobody counts on
 * those who come later. Accelerating production fails to start without a critical mass and then takes everybody along;
 * decelerating production starts with a burst on which the rest ride free.
 *
 * O(actors²) time at most, O(actors) space.
 *
 * @example
 * const four = { interests: [9, 9, 9, 9], resources: [1, 1, 1, 1] };
 * contributionsInTurn(four, powerProduction(2)).order; // => []
 * contributionsInTurn(four, powerProduction(2), { start: 2 }).order; // => [0, 1, 2, 3]
 * contributionsInTurn(four, powerProduction(0.2)).order; // => [0, 1]
 * @throws {PathDependenceError} `invalid-parameters` for lists of different length, without resources in all, or for what
 * is negative or not finite.
 * @see Marwell & Oliver (1993), The Critical Mass in Collective Action.
 */
export function contributionsInTurn(
  { interests, resources }: Contributors,
  produce: ProductionFunction,
  options: ContributionsOptions = {},
): Contributions {
  const { cost = 1, start = 0 } = options;
  const actors = resources.length;
  demand(interests.length === actors, "interests.length", interests.length, `${actors}, as for resources`, [
    "interests",
  ]);
  const check = (name: string, value: number, path: PropertyKey[]) => {
    demand(value >= 0 && value < Infinity, name, value, "a finite number of at least 0", path);
  };
  check("cost", cost, ["cost"]);
  check("start", start, ["start"]);
  let all = start;
  for (let actor = 0; actor < actors; actor += 1) {
    check(`interests[${actor}]`, interests[actor] as number, ["interests", actor]);
    check(`resources[${actor}]`, resources[actor] as number, ["resources", actor]);
    all += resources[actor] as number;
  }
  demand(all > 0, "the sum of resources", all, "a number above 0", ["resources"]);

  const gave = new Uint8Array(actors);
  const order: number[] = [];
  let given = start;
  let level = produce(given / all);
  const provision = [level];
  for (let before = -1; before < order.length; ) {
    before = order.length;
    for (let actor = 0; actor < actors; actor += 1) {
      if (gave[actor] === 1) continue;
      const own = resources[actor] as number;
      const next = produce(Math.min(1, (given + own) / all));
      if (!((interests[actor] as number) * (next - level) > cost * own)) continue;
      gave[actor] = 1;
      order.push(actor);
      given += own;
      level = next;
      provision.push(level);
    }
  }
  return { gave, order, provision };
}
