import type { DocumentLimits } from "../documentLimits.ts";
import { localName } from "./localName.ts";
import { walkPart } from "./walkPart.ts";

/** Counts the comments of a document. */
export function commentsIn(bytes: Uint8Array | null, bounds: DocumentLimits): number {
  let count = 0;
  if (bytes === null) return count;
  walkPart(
    bytes,
    {
      open: (element) => {
        if (element.parent === null) return undefined;
        if (localName(element) === "comment") count += 1;
        return "skip";
      },
      close: () => {},
    },
    bounds,
  );
  return count;
}
