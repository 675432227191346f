import type { Attribute, NetworkFile } from "../model/NetworkFile.ts";
import { quoted } from "./quoted.ts";

export interface KeptAttributes {
  /** With the mode of a two-mode network as the attribute `bipartite`. */
  readonly actors: readonly Attribute[];
  readonly ties: readonly Attribute[];
  /** A sentence for each attribute whose name the format needs for something else. */
  readonly lost: readonly string[];
}

/** Leaves out attributes whose names mean something else in a format, and adds the mode. */
export function keptAttributes(
  network: NetworkFile,
  reserved: { readonly actors: readonly string[]; readonly ties: readonly string[] },
): KeptAttributes {
  const { modes, actorAttributes, tieAttributes } = network;
  const ofActors = new Set(modes ? [...reserved.actors, "bipartite"] : reserved.actors);
  const ofTies = new Set(reserved.ties);
  const lost = [
    ...actorAttributes.filter(({ name }) => ofActors.has(name)).map(({ name }) => sentence("actors", name)),
    ...tieAttributes.filter(({ name }) => ofTies.has(name)).map(({ name }) => sentence("ties", name)),
  ];
  const mode: Attribute[] = modes ? [{ name: "bipartite", type: "number", values: Array.from(modes) }] : [];
  return {
    actors: [...actorAttributes.filter(({ name }) => !ofActors.has(name)), ...mode],
    ties: tieAttributes.filter(({ name }) => !ofTies.has(name)),
    lost,
  };
}

function sentence(of: string, name: string): string {
  return `The attribute ${quoted(name)} of ${of} is left out, since the format gives that name another meaning.`;
}
