import type { DocumentLimits } from "../documentLimits.ts";
import { localName } from "./localName.ts";
import { walkPart } from "./walkPart.ts";

/** Reads what a document says of itself, under the names that it uses; empty values are left out. */
export function coreProperties(
  bytes: Uint8Array | null,
  bounds: DocumentLimits,
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  if (bytes === null) return properties;
  const visitor = {
    open: () => undefined,
    close: (element: Parameters<typeof localName>[0], text: string) => {
      const value = text.trim();
      if (element.parent !== null && value !== "") properties.set(localName(element), value);
    },
  };
  walkPart(bytes, visitor, bounds);
  return properties;
}
