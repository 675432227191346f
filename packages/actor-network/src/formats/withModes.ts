import type { Attribute } from "../model/NetworkFile.ts";
import type { NetworkReading } from "./NetworkReading.ts";

/**
 * Takes the actor attribute `bipartite`, 0 or 1 throughout, for the modes of a two-mode network.
 *
 * Without it the two values of another attribute can make the modes, the first value mode 0; that attribute stays.
 *
 * @see https://networkx.org/documentation/stable/reference/algorithms/bipartite.html
 */
export function withModes(reading: NetworkReading, otherwise: string | null = null): NetworkReading {
  const { network } = reading;
  const bipartite = network.actorAttributes.find(isMode);
  if (bipartite) {
    const rest = network.actorAttributes.filter((attribute) => attribute !== bipartite);
    const modes = Uint8Array.from(bipartite.values, Number);
    return { ...reading, network: { ...network, modes, actorAttributes: rest } };
  }
  const values = network.actorAttributes.find(({ name }) => name === otherwise)?.values ?? [];
  const distinct = [...new Set(values)];
  if (distinct.length !== 2 || distinct.includes(null)) return reading;
  const modes = Uint8Array.from(values, (value) => distinct.indexOf(value));
  return { ...reading, network: { ...network, modes } };
}

function isMode({ name, type, values }: Attribute): boolean {
  const isEither = type === "number" && values.every((value) => value === 0 || value === 1);
  return name === "bipartite" && isEither && values.length > 0;
}
