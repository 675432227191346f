import type { NetworkFile } from "@commonweal/actor-network";
import { Failure } from "../terminal/Failure.ts";
import { layerOf } from "./layerOf.ts";

/** Keeps the ties of the relations named; the actors all stay. */
export function keepRelations(network: NetworkFile, relations: readonly string[]): NetworkFile {
  const layer = layerOf(network);
  const known = new Set(layer?.values.map(String));
  for (const id of relations) {
    if (known.has(id)) continue;
    const expected =
      layer === null
        ? "a case folder, or a file whose ties have an attribute relation or layer"
        : `one of ${[...known].join(", ")}`;
    throw new Failure(2, `error: option '--relations': found ${JSON.stringify(id)}; expected ${expected}.`);
  }
  const kept = [...network.sources.keys()].filter((arc) => relations.includes(String(layer?.values[arc])));
  const { spells, tieAttributes, sources, targets, weights } = network;
  return {
    ...network,
    sources: Uint32Array.from(kept, (arc) => sources[arc] ?? 0),
    targets: Uint32Array.from(kept, (arc) => targets[arc] ?? 0),
    weights: Float64Array.from(kept, (arc) => weights[arc] ?? 0),
    tieAttributes: tieAttributes.map((column) => ({
      ...column,
      values: kept.map((arc) => column.values[arc] ?? null),
    })),
    spells: spells && { ...spells, ties: kept.map((arc) => spells.ties[arc] ?? []) },
  };
}
