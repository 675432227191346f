import type { NetworkFile } from "@commonweal/actor-network";
import type { CodeCooccurrence } from "./codeCooccurrence.ts";

export interface CodesToNetworkOptions {
  /** How often two codes must stand together for a tie. Default: 1. */
  readonly atLeast?: number;
}

/**
 * Makes an undirected network of codes: a tie between two that stand together, as strong as often they do.
 *
 * Actors are the codes, known by their ids and labelled by their names, isolated ones too; the attribute `count` is
 * the diagonal of the table, `parent` the id of the code above. Every measure, and every format, takes it.
 *
 * O(codes²).
 *
 * @example
 * const code = (id) => ({ id, name: id, parent: null, description: "", colour: null, isCodable: true });
 * const network = codesToNetwork({ codes: [code("a"), code("b")], counts: [[4, 2], [2, 3]] });
 * [network.order, network.directed, network.weights[0]]; // => [2, false, 2]
 */
export function codesToNetwork(
  { codes, counts }: CodeCooccurrence,
  { atLeast = 1 }: CodesToNetworkOptions = {},
): NetworkFile {
  const ties = counts.flatMap((row, source) =>
    row.flatMap((weight, target) =>
      target > source && weight > 0 && weight >= atLeast ? [{ source, target, weight }] : [],
    ),
  );
  return {
    name: null,
    directed: false,
    order: codes.length,
    sources: Uint32Array.from(ties, ({ source }) => source),
    targets: Uint32Array.from(ties, ({ target }) => target),
    weights: Float64Array.from(ties, ({ weight }) => weight),
    weighted: true,
    weightMeans: "strength",
    ids: codes.map(({ id }) => id),
    labels: codes.map(({ name }) => name),
    actorAttributes: [
      { name: "count", type: "number", values: counts.map((row, index) => row[index] ?? 0) },
      { name: "parent", type: "string", values: codes.map(({ parent }) => parent) },
    ],
    tieAttributes: [],
    modes: null,
    groupAttribute: null,
    spells: null,
  };
}
