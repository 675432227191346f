import type { Attribute, NetworkFile } from "../model/NetworkFile.ts";
import type { NetworkReading } from "./NetworkReading.ts";

/**
 * Takes attributes that mean something by custom for what they are: `weight` of ties, as long as the file states
 * weights in no other way, and `bipartite` of actors, 0 or 1 throughout, for the mode.
 *
 * @see https://networkx.org/documentation/stable/reference/algorithms/bipartite.html
 */
export function knownAttributes({ network, report }: NetworkReading): NetworkReading {
  const warnings = [...report.warnings];
  const weight = network.weighted ? undefined : network.tieAttributes.find(isWeight);
  const bipartite = network.modes ? undefined : network.actorAttributes.find(isMode);
  const missing = weight?.values.filter((value) => value === null).length ?? 0;
  if (missing > 0) warnings.push(`${missing} ties have no weight, others do; theirs is taken as 1.`);
  const known: NetworkFile = {
    ...network,
    weighted: network.weighted || weight !== undefined,
    weights: weight ? Float64Array.from(weight.values, (value) => Number(value ?? 1)) : network.weights,
    tieAttributes: network.tieAttributes.filter((attribute) => attribute !== weight),
    modes: bipartite ? Uint8Array.from(bipartite.values, Number) : network.modes,
    actorAttributes: network.actorAttributes.filter((attribute) => attribute !== bipartite),
  };
  return { network: known, report: { ...report, warnings } };
}

function isWeight({ name, type, values }: Attribute): boolean {
  return name === "weight" && type === "number" && values.some((value) => value !== null);
}

function isMode({ name, type, values }: Attribute): boolean {
  const isEither = type === "number" && values.every((value) => value === 0 || value === 1);
  return name === "bipartite" && isEither && values.length > 0;
}
