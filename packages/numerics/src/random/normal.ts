import { normalQuantile } from "./normalQuantile.ts";
import type { Stream } from "./stream.ts";
import { uniform } from "./uniform.ts";

/** Stands for a uniform draw of exactly 0, which no finite value has. */
const smallest = 2 ** -54;

/**
 * Draws from the standard normal distribution, by inverting one uniform draw.
 *
 * One uniform a draw keeps common random numbers aligned between runs that are compared.
 *
 * O(1).
 *
 * @example
 * Number.isFinite(normal(stream({ root: 1 }))); // => true
 */
export function normal(stream: Stream): number {
  return normalQuantile(uniform(stream) || smallest);
}
