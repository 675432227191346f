import type { NetworkFile } from "../model/NetworkFile.ts";
import { quoted } from "./quoted.ts";

/** What a format has no place for. */
export interface FormatGaps {
  readonly name?: boolean;
  readonly spells?: boolean;
  /** Attributes that are left out, by a function of their name. */
  readonly actors: (attribute: string) => boolean;
  readonly ties: (attribute: string) => boolean;
}

/** Says what of a network a format leaves out, a sentence each. */
export function lostFacts(network: NetworkFile, gaps: FormatGaps): string[] {
  const { weightMeans, groupAttribute, spells, name } = network;
  const left = (of: string, attributes: NetworkFile["actorAttributes"], isLost: (name: string) => boolean) =>
    attributes
      .filter((attribute) => isLost(attribute.name))
      .map((attribute) => `The attribute ${quoted(attribute.name)} of ${of} is left out.`);
  return [
    ...(gaps.name && name !== null ? ["The name of the network is left out."] : []),
    ...left("actors", network.actorAttributes, gaps.actors),
    ...left("ties", network.tieAttributes, gaps.ties),
    ...(gaps.spells && spells ? ["Spells are left out."] : []),
    ...(weightMeans === null ? [] : [`That weights mean ${weightMeans} is left out.`]),
    ...(groupAttribute === null ? [] : ["Which attribute holds the groups is left out."]),
  ];
}
