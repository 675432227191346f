import { ActorNetworkError } from "../errors.ts";
import type { NetworkFile } from "../model/NetworkFile.ts";
import { networkFormats } from "./networkFormats.ts";
import { quoted } from "./quoted.ts";
import type { WrittenNetwork } from "./WrittenNetwork.ts";

/**
 * Writes a network in a format by its id; what the format cannot hold stands in `lost`.
 *
 * O(characters) time and space.
 *
 * @example
 * const { network } = readNetwork(`<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>`);
 * writeNetwork(network, "gexf").lost; // => []
 * @throws {ActorNetworkError} `invalid-option` for a format nobody knows.
 */
export function writeNetwork(network: NetworkFile, format: string): WrittenNetwork {
  const known = networkFormats.find(({ id }) => id === format);
  if (known) return known.write(network);
  const ids = networkFormats.map(({ id }) => id).join(", ");
  throw new ActorNetworkError(
    "invalid-option",
    `Found the format ${quoted(format)}; expected one of ${ids}.`,
    ["format"],
  );
}
