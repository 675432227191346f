import type { Actor, Network } from "@commonweal/actor-network";

/** A directed network of actors without level and kind, for tests. */
export function exampleNetwork(
  sectors: readonly string[],
  ties: readonly (readonly [number, number])[],
): Network {
  const actors = sectors.map(
    (sector, at): Actor => ({
      id: `a${at}`,
      labelEn: "",
      labelZh: "",
      sector,
      level: "",
      kind: "",
      partOf: null,
      since: null,
      until: null,
    }),
  );
  return {
    directed: true,
    order: actors.length,
    actors,
    sources: Uint32Array.from(ties, ([source]) => source),
    targets: Uint32Array.from(ties, ([, target]) => target),
    weights: new Float64Array(ties.length).fill(1),
    ties: [],
    tieOf: new Uint32Array(ties.length),
  };
}
