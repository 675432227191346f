import type { CountTable } from "./countTable.ts";
import { flatTable } from "./flatTable.ts";
import type { HelixInformation } from "./HelixInformation.ts";
import { helixOf } from "./helixOf.ts";

/**
 * Measures what three attributes say about each other: the triple helix of university, industry and government, or of
 * state, capital and society.
 *
 * T = H_u + H_i + H_g − H_ui − H_ug − H_ig + H_uig, in bits, with H Shannon's entropy of the counts: 1 for three equal
 * halves, 0 for independent attributes, −1 when each follows only from the other two together. `corrected` adds to each
 * entropy (K − 1) / 2N, in nats, with K its filled cells and N the observations (Miller and Madow). `null` without
 * observations.
 *
 * The sign mixes redundancy and synergy: T near 0 can hold much of both. It is never to be called fusion, and the
 * result's `warning` is to be shown with it. An empty cell counts as never seen, not as impossible.
 *
 * O(cells).
 *
 * @example
 * tripleHelix([[[1, 0], [0, 1]], [[0, 1], [1, 0]]])?.transmission; // ≈ -1
 * tripleHelix([[[8, 2], [3, 5]], [[4, 6], [1, 11]]])?.transmission; // ≈ 0.0036526628
 * @throws {ActorNetworkError} `invalid-option` when the table is ragged or a count is negative or not finite; its path
 * leads there.
 * @see Leydesdorff (2003), Scientometrics 58(2), 445–467; Leydesdorff, Park & Lengyel (2014), Scientometrics 99, 27–35.
 */
export function tripleHelix(table: CountTable): HelixInformation | null {
  return helixOf(flatTable(table));
}
