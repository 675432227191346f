import { ActorNetworkError } from "../errors.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { bitCount } from "./bitCount.ts";
import { components } from "./components.ts";

/** Strong components of one weak component, each after all that reach it, and by whom each is reached. */
export interface AncestorSets {
  /** Actors of each strong component. */
  readonly sizes: readonly number[];
  /** 32-bit words per set. */
  readonly words: number;
  /** The bits of the components that reach component `i`, its own among them, from word `i * words` on. */
  readonly bits: Uint32Array;
  /** Bits in each set. */
  readonly counts: Uint32Array;
  /** Bits of the components that none other reaches. */
  readonly tops: Uint32Array;
}

const mostComponents = 16_384;

/**
 * Lists, for each weak component, which strong components reach which along arcs.
 *
 * O(actors + ties · n / 32) time and O(n² / 32) words of space at a time, for n strong components in a weak one.
 *
 * @throws {ActorNetworkError} `limit-exceeded` when a weak component has more than 16,384 strong ones.
 */
export function* ancestorSets(network: TieArrays): Generator<AncestorSets> {
  const strong = components(network, "strong");
  const arcs = condensed(network, strong.of);
  const { of, sizes } = components(arcs, "weak");
  const members: number[][] = sizes.map(() => []);
  for (const component of inOrder(arcs)) members[of[component] as number]?.push(component);
  const lists = incoming(arcs);
  const place = new Uint32Array(arcs.order);
  for (const list of members) {
    if (list.length > mostComponents) {
      const message = `Found a component of ${list.length} strong components; expected at most ${mostComponents}.`;
      throw new ActorNetworkError("limit-exceeded", message);
    }
    list.forEach((component, at) => {
      place[component] = at;
    });
    yield setsOf(
      list.map((component) => strong.sizes[component] as number),
      list.map((component) => lists[component] ?? []),
      place,
    );
  }
}

/** The network of the strong components: an arc for each arc between two of them. */
function condensed({ directed, sources, targets, weights }: TieArrays, of: Uint32Array): TieArrays {
  const order = of.reduce((most, component) => Math.max(most, component + 1), 0);
  if (!directed) {
    const none = new Uint32Array(0);
    return { directed: true, order, sources: none, targets: none, weights: new Float64Array(0) };
  }
  return {
    directed,
    order,
    sources: sources.map((actor) => of[actor] as number),
    targets: targets.map((actor) => of[actor] as number),
    weights,
  };
}

function incoming({ order, sources, targets }: TieArrays): number[][] {
  const lists: number[][] = Array.from({ length: order }, () => []);
  sources.forEach((source, arc) => {
    const target = targets[arc] as number;
    if (source !== target) lists[target]?.push(source);
  });
  return lists;
}

/** Numbers of a network without cycles, each after all that send to it. */
function inOrder(network: TieArrays): number[] {
  const { order, sources, targets } = network;
  const receivers = incoming({ ...network, sources: targets, targets: sources });
  const waits = new Uint32Array(order);
  for (const list of receivers) for (const target of list) waits[target] = (waits[target] as number) + 1;
  const queue: number[] = [];
  for (let actor = 0; actor < order; actor += 1) if (waits[actor] === 0) queue.push(actor);
  for (let head = 0; head < queue.length; head += 1) {
    for (const target of receivers[queue[head] as number] ?? []) {
      waits[target] = (waits[target] as number) - 1;
      if (waits[target] === 0) queue.push(target);
    }
  }
  return queue;
}

function setsOf(
  sizes: readonly number[],
  senders: readonly (readonly number[])[],
  place: Uint32Array,
): AncestorSets {
  const words = Math.ceil(sizes.length / 32);
  const bits = new Uint32Array(sizes.length * words);
  const tops = new Uint32Array(words);
  const counts = new Uint32Array(sizes.length);
  senders.forEach((list, component) => {
    const row = component * words;
    const word = component >>> 5;
    bits[row + word] = (bits[row + word] as number) | (1 << (component & 31));
    if (list.length === 0) tops[word] = (tops[word] as number) | (1 << (component & 31));
    for (const sender of list) {
      const from = (place[sender] as number) * words;
      for (let at = 0; at <= word; at += 1) {
        bits[row + at] = (bits[row + at] as number) | (bits[from + at] as number);
      }
    }
    for (let at = 0; at <= word; at += 1) {
      counts[component] = (counts[component] as number) + bitCount(bits[row + at] as number);
    }
  });
  return { sizes, words, bits, counts, tops };
}
