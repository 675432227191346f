import { ActorNetworkError } from "../errors.ts";

/**
 * Splits items into parts so that the gains of all pairs that share a part add up to the most, without error.
 *
 * The last items are solved first, then one more and one more: what the rest can yield at most is then known when an item in
 * front is tried in each part (Verfaillie, Lemaître and Schiex call it a Russian doll search). Items are dealt out depth first,
 * and a branch is left when its gains so far, the best that each later item could get from the parts there are, and
 * the yield of the later items among themselves do not reach beyond the best known.
 *
 * @param gains one row an item, symmetric, exact numbers
 * @throws {ActorNetworkError} `limit-exceeded` after `maxSteps` comparisons of an item with a part.
 */
export function bestPartition(gains: readonly Float64Array[], maxSteps: number): Uint32Array {
  const size = gains.length;
  const yields = new Float64Array(size + 1);
  // What each part would give each item, a row a part; and the most of the parts there are, an item a place.
  const toPart = new Float64Array(size * size);
  const most = new Float64Array(size);
  const parts = new Uint32Array(size);
  let best = new Uint32Array(size);
  let steps = 0;
  let first = size;

  function bound(from: number, count: number): number {
    most.fill(0, from);
    for (let row = 0; row < count * size; row += size) {
      for (let item = from; item < size; item += 1) {
        const gain = toPart[row + item] as number;
        if (gain > (most[item] as number)) most[item] = gain;
      }
    }
    let total = yields[from] as number;
    for (let item = from; item < size; item += 1) total += most[item] as number;
    return total;
  }

  function put(item: number, part: number, sign: 1 | -1): void {
    const row = gains[item] as Float64Array;
    const start = part * size;
    for (let later = item + 1; later < size; later += 1) {
      toPart[start + later] = (toPart[start + later] as number) + sign * (row[later] as number);
    }
  }

  function deal(item: number, value: number, count: number): void {
    steps += (size - item + 1) * count;
    if (steps > maxSteps) throw tooMany(maxSteps);
    if (item === size) {
      if (value <= (yields[first] as number)) return;
      yields[first] = value;
      best = parts.slice();
      return;
    }
    if (value + bound(item, count) <= (yields[first] as number)) return;
    for (const part of byGain(item, count)) {
      const gain = part === count ? 0 : (toPart[part * size + item] as number);
      if (part === count) toPart.fill(0, part * size, (part + 1) * size);
      parts[item] = part;
      put(item, part, 1);
      deal(item + 1, value + gain, part === count ? count + 1 : count);
      put(item, part, -1);
    }
  }

  /** The parts with the largest gain first; a part of its own, numbered `count`, gains 0. */
  function byGain(item: number, count: number): number[] {
    const gainOf = (part: number): number => (part === count ? 0 : (toPart[part * size + item] as number));
    const choices: number[] = [];
    for (let part = 0; part <= count; part += 1) {
      let place = part;
      while (place > 0 && gainOf(choices[place - 1] as number) < gainOf(part)) {
        choices[place] = choices[place - 1] as number;
        place -= 1;
      }
      choices[place] = part;
    }
    return choices;
  }

  while (first > 0) {
    first -= 1;
    // At first the best of the later items, and the new one by itself.
    yields[first] = yields[first + 1] as number;
    best[first] = size;
    parts[first] = 0;
    toPart.fill(0, 0, size);
    put(first, 0, 1);
    deal(first + 1, 0, 1);
    if (best[first] === size) best[first] = freePart(best, first);
  }
  return best;
}

/** The smallest number that no later item has. */
function freePart(parts: Uint32Array, item: number): number {
  const taken = new Set(parts.subarray(item + 1));
  let part = 0;
  while (taken.has(part)) part += 1;
  return part;
}

function tooMany(maxSteps: number): ActorNetworkError {
  const message = `Found no proof of the best partition in ${maxSteps} steps; expected a smaller network, or a larger maxSteps.`;
  return new ActorNetworkError("limit-exceeded", message, ["maxSteps"]);
}
