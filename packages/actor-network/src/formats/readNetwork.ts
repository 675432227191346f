import { ActorNetworkError } from "../errors.ts";
import type { NetworkReading, ReadNetworkOptions } from "./NetworkReading.ts";
import { networkFormatOf } from "./networkFormatOf.ts";
import { networkFormats } from "./networkFormats.ts";

export interface ReadAnyNetworkOptions extends ReadNetworkOptions {
  /** Id of the format. Default: told by what the file holds, then by its name. */
  readonly format?: string;
  /** Name of the file, whose end tells between formats that begin alike. */
  readonly fileName?: string;
}

/**
 * Reads a network from a file of any known format.
 *
 * O(characters) time and space.
 *
 * @example
 * const { format, network } = readNetwork(`<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>`);
 * format; // => "gexf"
 * network.ids; // => ["a"]
 * @throws {ActorNetworkError} `unsupported` when no format fits, `invalid-option` for a format nobody knows, and what
 * the format's reader throws.
 */
export function readNetwork(
  input: string | Uint8Array,
  options: ReadAnyNetworkOptions = {},
): NetworkReading & { readonly format: string } {
  const { format: _format, fileName: _fileName, ...rest } = options;
  const format = networkFormatOf(input, options);
  if (!format) {
    const known = networkFormats.map(({ name }) => name).join(", ");
    throw new ActorNetworkError(
      "unsupported",
      `Found a file that begins like no known format; expected ${known}.`,
    );
  }
  return { ...format.read(input, rest), format: format.id };
}
