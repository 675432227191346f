import { ActorNetworkError } from "../../errors.ts";
import type { NetworkFile } from "../../model/NetworkFile.ts";
import { attributeOf } from "../attributeOf.ts";
import { modesFirst } from "../modesFirst.ts";
import { numberText } from "../numberText.ts";
import { quoted } from "../quoted.ts";
import type { WrittenNetwork } from "../WrittenNetwork.ts";

/**
 * Writes a numeric attribute of the actors as a Pajek vector (`.vec`) beside the `.net` file of `writePajek`.
 *
 * O(actors).
 *
 * @example
 * const { network } = readPajek("*Vertices 2\n1 a 0.5 0.25\n2 b 1 0\n");
 * writePajekVector(network, { attribute: "x" }).text; // => "*Vertices 2\n0.5\n1\n"
 * @throws {ActorNetworkError} `invalid-option` when no attribute of actors has the name given, or an actor has no
 * number there: a vector has no place for a missing value.
 */
export function writePajekVector(
  network: NetworkFile,
  options: { readonly attribute: string },
): WrittenNetwork {
  const { values } = attributeOf(network, options.attribute);
  const numbers = Array.from(modesFirst(network).actors, (actor) => {
    const value = values[actor];
    if (typeof value === "number") return numberText(value);
    const message = `Found no number of ${quoted(options.attribute)} for ${quoted(network.ids[actor] ?? "")}; expected one for each actor.`;
    throw new ActorNetworkError("invalid-option", message, ["attribute"]);
  });
  return { text: `${[`*Vertices ${network.order}`, ...numbers].join("\n")}\n`, lost: [] };
}
