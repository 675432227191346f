import { ActorNetworkError } from "../errors.ts";
import { beginningOf } from "./beginningOf.ts";
import type { NetworkFormat } from "./NetworkFormat.ts";
import { networkFormats } from "./networkFormats.ts";
import { quoted } from "./quoted.ts";

/**
 * Tells the format of a network file by how it begins, and by its name where that leaves a choice.
 *
 * What a file holds wins over how it is called. `null` when neither tells.
 *
 * O(1): the first few thousand characters.
 *
 * @example
 * networkFormatOf("<gexf><graph/></gexf>", { fileName: "network.xml" })?.id; // => "gexf"
 * networkFormatOf("hello"); // => null
 * @throws {ActorNetworkError} `invalid-option` for a format nobody knows.
 */
export function networkFormatOf(
  input: string | Uint8Array,
  options: { readonly format?: string; readonly fileName?: string } = {},
): NetworkFormat | null {
  const { format, fileName = "" } = options;
  if (format !== undefined) return knownFormat(format);
  const start = beginningOf(input);
  const alike = networkFormats.filter(({ looksLike }) => looksLike(start));
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const called = (alike.length > 0 ? alike : networkFormats).find(({ extensions }) =>
    extensions.includes(extension),
  );
  return called ?? alike[0] ?? null;
}

function knownFormat(id: string): NetworkFormat {
  const format = networkFormats.find((one) => one.id === id);
  if (format) return format;
  const known = networkFormats.map((one) => one.id).join(", ");
  throw new ActorNetworkError("invalid-option", `Found the format ${quoted(id)}; expected one of ${known}.`, [
    "format",
  ]);
}
