import type { Attribute, NetworkFile } from "../model/NetworkFile.ts";

/** A network file with its columns in the order of their names, since formats keep that order as they like. */
export function comparableNetwork(network: NetworkFile): NetworkFile {
  return {
    ...network,
    actorAttributes: sorted(network.actorAttributes),
    tieAttributes: sorted(network.tieAttributes),
  };
}

function sorted(attributes: readonly Attribute[]): Attribute[] {
  return attributes.toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}
