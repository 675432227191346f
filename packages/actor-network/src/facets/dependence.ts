import { ActorNetworkError } from "../errors.ts";
import { checkStrengths } from "../measures/checkStrengths.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import type { DependenceOptions } from "./DependenceOptions.ts";

/** Pairs of actors of whom at least one gives to the other, each once, by ascending positions. */
export interface DependenceOfPairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Dependence of the first on the second: the power of the second over the first. */
  readonly ofFirst: Float64Array;
  /** Dependence of the second on the first: the power of the first over the second. */
  readonly ofSecond: Float64Array;
  /** ofSecond − ofFirst: above 0 the first is the more powerful. */
  readonly imbalance: Float64Array;
  /** ofFirst + ofSecond: mutual dependence, cohesion. */
  readonly mutual: Float64Array;
}

/**
 * Tells how much each two actors depend on each other for resources (Emerson).
 *
 * D of i on j = Σ over resources of v × (1 − availability elsewhere), where availability elsewhere is the share of what i
 * gets of the resource that comes from others than j, and v the resource's goal value. From 0 to the sum of goal values,
 * in their unit; 0 when j gives i nothing. Imbalance is the difference of the two, 0 when both have equal alternatives;
 * mutual dependence their sum. Always defined.
 *
 * Strengths are amounts of a resource. In a directed network `receiver` says at which end of an arc it arrives; an
 * undirected tie brings as much to both. Parallel ties add up. A self-loop is what an actor supplies itself with and
 * lowers its dependence on others. Isolated actors are in no pair.
 *
 * O(actors + ties × log ties) time, O(actors × resources + ties) space.
 *
 * @example
 * const funds = {
 *   directed: true,
 *   order: 3,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(2, 2, 0),
 *   weights: Float64Array.of(3, 1, 1),
 * };
 * const { first, second, imbalance, mutual } = dependence(funds, { receiver: "target" });
 * [...first, ...second]; // => [0, 1, 2, 2]
 * [...imbalance]; // => [-0.25, 0.25]
 * [...mutual]; // => [1.75, 0.25]
 * @throws {ActorNetworkError} `invalid-strength` when a strength is negative or not finite; `invalid-option` when a
 * directed network gets no receiver, or when resources and goal values do not fit.
 * @see Emerson (1962), American Sociological Review 27(1), 31–41.
 */
export function dependence(network: TieArrays, options: DependenceOptions): DependenceOfPairs {
  const { directed, order, sources, targets, weights } = network;
  checkStrengths(network);
  const { kindOf, goalValues } = resourcesOf(network, options);
  const gets = !directed || options.receiver === "target";
  const kinds = goalValues.length;
  const income = new Float64Array(order * kinds);
  const eachGift = (take: (receiver: number, giver: number, kind: number, amount: number) => void): void => {
    for (let arc = 0; arc < sources.length; arc += 1) {
      const [source, target] = [sources[arc] as number, targets[arc] as number];
      const [kind, amount] = [kindOf(arc), weights[arc] as number];
      if (gets) take(target, source, kind, amount);
      if (!gets || (!directed && source !== target)) take(source, target, kind, amount);
    }
  };
  eachGift((receiver, _, kind, amount) => {
    income[receiver * kinds + kind] = (income[receiver * kinds + kind] as number) + amount;
  });
  // Amounts are added up before they are divided: shares that add up to all must not pass 1 by rounding.
  const amounts = new Map<number, number>();
  eachGift((receiver, giver, kind, amount) => {
    if (receiver === giver || amount === 0) return;
    const key = (receiver * order + giver) * kinds + kind;
    amounts.set(key, (amounts.get(key) ?? 0) + amount);
  });
  const onOther = new Map<number, number>();
  for (const [key, amount] of amounts) {
    const [pair, kind] = [Math.floor(key / kinds), key % kinds];
    const share = amount / (income[Math.floor(pair / order) * kinds + kind] as number);
    onOther.set(pair, (onOther.get(pair) ?? 0) + (goalValues[kind] as number) * share);
  }
  const pairs = new Set<number>();
  for (const key of onOther.keys()) {
    const [one, other] = [Math.floor(key / order), key % order];
    pairs.add(Math.min(one, other) * order + Math.max(one, other));
  }
  const keys = Float64Array.from(pairs).sort();
  const first = Uint32Array.from(keys, (key) => Math.floor(key / order));
  const second = Uint32Array.from(keys, (key) => key % order);
  const ofFirst = keys.map((key) => onOther.get(key) ?? 0);
  const ofSecond = keys.map((key) => onOther.get((key % order) * order + Math.floor(key / order)) ?? 0);
  return {
    first,
    second,
    ofFirst,
    ofSecond,
    imbalance: ofSecond.map((value, pair) => value - (ofFirst[pair] as number)),
    mutual: ofSecond.map((value, pair) => value + (ofFirst[pair] as number)),
  };
}

function resourcesOf(
  { directed, sources }: TieArrays,
  { receiver, resourceOf, goalValues = [1] }: DependenceOptions,
): { readonly kindOf: (arc: number) => number; readonly goalValues: readonly number[] } {
  const refuse = (message: string, path: readonly PropertyKey[]): never => {
    throw new ActorNetworkError("invalid-option", message, path);
  };
  if (directed && receiver === undefined) {
    refuse("The network is directed and no receiver is given; expected source or target.", ["receiver"]);
  }
  goalValues.forEach((value, kind) => {
    if (value >= 0 && value < Infinity) return;
    refuse(`goalValues[${kind}] is ${value}; expected a finite number of at least 0.`, ["goalValues", kind]);
  });
  if (!resourceOf) {
    if (goalValues.length !== 1) {
      refuse(`Found ${goalValues.length} goal values without resourceOf; expected one.`, ["goalValues"]);
    }
    return { kindOf: () => 0, goalValues };
  }
  if (resourceOf.length !== sources.length) {
    refuse(`resourceOf holds ${resourceOf.length} arcs; expected ${sources.length}.`, ["resourceOf"]);
  }
  const odd = Array.from(resourceOf).findIndex((kind) => goalValues[kind] === undefined);
  if (odd !== -1) {
    refuse(`resourceOf[${odd}] is ${resourceOf[odd]}; expected a place in goalValues.`, ["resourceOf", odd]);
  }
  return { kindOf: (arc) => resourceOf[arc] as number, goalValues };
}
