import { NumericsError } from "../errors.ts";
import { integerBelow } from "./integerBelow.ts";
import type { Stream } from "./stream.ts";

/**
 * Draws one of several items, each with the same chance.
 *
 * O(1).
 *
 * @example
 * choice(stream({ root: 1 }), ["only"]); // => "only"
 * @throws {NumericsError} `empty` when there is nothing to choose from.
 */
export function choice<T>(stream: Stream, items: readonly T[]): T {
  if (items.length === 0)
    throw new NumericsError("empty", "Found no items; expected at least one to choose from.");
  return items[integerBelow(stream, items.length)] as T;
}
