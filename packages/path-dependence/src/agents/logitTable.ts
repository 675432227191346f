import { log } from "@commonweal/numerics";

const bins = 4096;
let table: Float64Array | undefined;

/**
 * Gives the logits of k / 4096 for k from 0 to 4096, by which `chooses` decides.
 *
 * ln(k / (4096 − k)), no unit; −Infinity and Infinity at the ends. The same array at every call: do not change it.
 *
 * O(1) but for the first call.
 *
 * @example
 * logitTable()[2048]; // => 0
 */
export function logitTable(): Float64Array {
  table ??= Float64Array.from({ length: bins + 1 }, (_, k) => log(k / (bins - k)));
  return table;
}
