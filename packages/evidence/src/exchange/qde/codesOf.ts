import type { Code } from "../../model/Code.ts";
import type { QdeCode } from "./Qde.ts";
import { uniqueIds } from "./uniqueIds.ts";

/**
 * Makes the codebook out of the codes of a file; a GUID given twice is numbered the second time, codes without one too.
 *
 * O(codes).
 */
export function codesOf(
  codes: readonly QdeCode[],
  noteText: (id: string) => string | null,
  joined: (parts: readonly (string | null)[]) => string,
): readonly Code[] {
  const idFor = uniqueIds("code");
  const ids = codes.map(({ guid }) => idFor(guid));
  return codes.map(({ name, colour, codable, parent, description, notes }, index) => ({
    id: ids[index] as string,
    name,
    parent: parent === null ? null : (ids[parent] as string),
    description: joined([description, ...notes.map(noteText)]),
    colour: colourOf(colour),
    isCodable: !/^\s*(?:false|0)\s*$/i.test(codable),
  }));
}

function colourOf(text: string): string | null {
  const digits = /^\s*#([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, "$&$&")}`;
}
