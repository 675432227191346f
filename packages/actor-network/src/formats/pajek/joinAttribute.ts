import { ActorNetworkError } from "../../errors.ts";
import type { Attribute, NetworkFile } from "../../model/NetworkFile.ts";
import { quoted } from "../quoted.ts";

/**
 * Adds an attribute to the actors of a network, value by value in their order; one of that name is replaced.
 *
 * O(attributes).
 *
 * @example
 * const { network } = readPajek("*Vertices 2\n*Edges\n1 2\n");
 * const joined = joinAttribute(network, readPajekColumn("*Vertices 2\n7\n8\n", { name: "sector" }));
 * joined.actorAttributes; // => [{ name: "sector", type: "number", values: [7, 8] }]
 * @throws {ActorNetworkError} `invalid-option` when there are more or fewer values than actors.
 */
export function joinAttribute(network: NetworkFile, attribute: Attribute): NetworkFile {
  if (attribute.values.length !== network.order) {
    const message = `Found ${attribute.values.length} values of ${quoted(attribute.name)}; expected ${network.order}, one an actor.`;
    throw new ActorNetworkError("invalid-option", message, ["attribute"]);
  }
  const others = network.actorAttributes.filter(({ name }) => name !== attribute.name);
  return { ...network, actorAttributes: [...others, attribute] };
}
