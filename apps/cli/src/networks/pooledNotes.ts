import type { NetworkFile } from "@commonweal/actor-network";
import { layerOf } from "./layerOf.ts";

const most = 10;

/** What is taken together though the file keeps it apart: relations, and the two modes of a network. */
export function pooledNotes(network: NetworkFile): string[] {
  const layer = layerOf(network);
  const relations = [...new Set(layer?.values.map(String))];
  const { actorAttributes, modes } = network;
  const isTwoMode = modes !== null || actorAttributes.some(({ name }) => name === "mode");
  const named = relations.slice(0, most).join(", ");
  const more = relations.length > most ? ` and ${relations.length - most} more` : "";
  return [
    ...(relations.length > 1
      ? [`Ties of ${relations.length} relations are pooled; --relations takes some of ${named}${more}.`]
      : []),
    ...(isTwoMode
      ? [
          "The network has two modes, taken as one here: density, closure and centralization are not those of two modes.",
        ]
      : []),
  ];
}
