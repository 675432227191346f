import { checkGroups } from "../measures/checkGroups.ts";
import { checkStrengths } from "../measures/checkStrengths.ts";
import type { Grouping } from "../model/Grouping.ts";
import type { TieArrays } from "../model/TieArrays.ts";
import { groupSizes } from "./groupSizes.ts";
import { mixingShares } from "./mixingShares.ts";
import { type MixingSummaries, mixingSummaries } from "./mixingSummaries.ts";
import { tiesBetweenGroups } from "./tiesBetweenGroups.ts";

export interface GroupMixingOptions {
  /** Let each tie count with its strength. Default: false, every tie counts 1. */
  readonly weighted?: boolean;
}

/** Tables are row by row: the sending group's row, the receiving group's column. */
export interface GroupMixing extends MixingSummaries {
  readonly names: readonly string[];
  /** Actors of each group. */
  readonly sizes: Uint32Array;
  /** Ties (or strength); in an undirected network one between two groups stands in both cells, one within once. */
  readonly ties: Float64Array;
  /** All ties (or strength), each once. */
  readonly total: number;
  /** Shares that sum to 1, half a tie in either cell in an undirected network; `null` without ties. */
  readonly shares: Float64Array | null;
  /** Ties that labels dealt at random would give on average: what the sizes make likely; `null` below two actors. */
  readonly expectedBySize: Float64Array | null;
  /** Ties that the groups' totals sent and received make likely; `null` without ties. */
  readonly expectedByDegree: Float64Array | null;
}

/**
 * Counts the ties within and between groups.
 *
 * A table of ties from each group to each, beside two expectations. By size, with n actors, n_g in group g and T ties:
 * T n_g n_h / n(n − 1), within T n_g (n_g − 1) / n(n − 1), in an undirected network twice that between groups. By
 * degree: sent_g received_h / T, in an undirected network d_g d_h / 2T, within d_g² / 4T. E-I index, assortativity and
 * modularity sum the table up; all three are `null` without ties, assortativity also when all ties are in one group.
 *
 * Parallel ties each count, self-loops do not, not even in modularity; isolated actors change the sizes only. In a
 * directed network a symmetric tie is two arcs. A large group has many ties by its size alone: read the ties beside an
 * expectation.
 *
 * O(actors + ties + groups²) time, O(groups²) space.
 *
 * @example
 * const network = {
 *   directed: false,
 *   order: 4,
 *   sources: Uint32Array.of(0, 1, 2),
 *   targets: Uint32Array.of(1, 2, 3),
 *   weights: Float64Array.of(1, 1, 1),
 * };
 * const mixing = groupMixing(network, { names: ["state", "society"], of: Int32Array.of(0, 0, 1, 1) });
 * [...mixing.ties]; // => [1, 1, 1, 1]
 * [...mixing.expectedBySize]; // => [0.5, 2, 2, 0.5]
 * [...mixing.expectedByDegree]; // => [0.75, 1.5, 1.5, 0.75]
 * mixing.eiIndex; // ≈ -0.3333333333
 * mixing.assortativity; // ≈ 0.3333333333
 * @throws {ActorNetworkError} `invalid-option` when the groups belong to a network of another size, `invalid-strength`
 * when strengths count and one is negative or not finite.
 * @see Newman (2003), Physical Review E 67, 026126.
 */
export function groupMixing(
  network: TieArrays,
  groups: Grouping,
  { weighted = false }: GroupMixingOptions = {},
): GroupMixing {
  checkGroups(network, groups);
  if (weighted) checkStrengths(network);
  const size = groups.names.length;
  const sizes = groupSizes(groups);
  const ties = tiesBetweenGroups(network, groups, weighted);
  const cells = (value: (row: number, column: number) => number): Float64Array =>
    Float64Array.from(ties, (_, cell) => value(Math.floor(cell / size), cell % size));
  const { total, shares } = mixingShares(ties, size, network.directed);
  const ends = shares && {
    sent: Float64Array.from(sizes, (_, row) => marginOf(shares, size, row, 1)),
    received: Float64Array.from(sizes, (_, column) => marginOf(shares, size, column, size)),
  };
  const pairs = network.order * (network.order - 1);
  const twice = (row: number, column: number): number => (network.directed || row === column ? 1 : 2);
  return {
    names: groups.names,
    sizes,
    ties,
    total,
    shares,
    expectedBySize:
      pairs === 0
        ? null
        : cells((row, column) => {
            const others = (sizes[column] as number) - Number(row === column);
            return (total * twice(row, column) * (sizes[row] as number) * others) / pairs;
          }),
    expectedByDegree:
      ends &&
      cells(
        (row, column) =>
          total * twice(row, column) * (ends.sent[row] as number) * (ends.received[column] as number),
      ),
    ...mixingSummaries(shares, size),
  };
}

/** Sum of a row (`step` 1) or a column (`step` the size) of a table. */
function marginOf(table: Float64Array, size: number, index: number, step: number): number {
  const first = step === 1 ? index * size : index;
  let total = 0;
  for (let place = 0; place < size; place += 1) total += table[first + place * step] as number;
  return total;
}
