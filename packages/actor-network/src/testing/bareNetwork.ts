import type { NetworkFile } from "../model/NetworkFile.ts";

/** A network file with nothing but its actors by id, its ties and its modes. */
export function bareNetwork(network: NetworkFile): NetworkFile {
  return {
    ...network,
    name: null,
    labels: network.ids,
    weightMeans: null,
    actorAttributes: [],
    tieAttributes: [],
    groupAttribute: null,
    spells: null,
  };
}
