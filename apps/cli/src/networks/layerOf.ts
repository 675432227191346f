import type { NetworkFile } from "@commonweal/actor-network";

type Layers = Pick<NetworkFile["tieAttributes"][number], "name" | "values">;

const names = ["relation", "layer", "Layer"];

/** The attribute of ties that says which relation (layer) each belongs to; `null` where the file has none. */
export function layerOf({ tieAttributes }: Pick<NetworkFile, "tieAttributes">): Layers | null {
  return tieAttributes.find(({ name }) => names.includes(name)) ?? null;
}
