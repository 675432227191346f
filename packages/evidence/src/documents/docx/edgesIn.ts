import type { DocumentLimits } from "../documentLimits.ts";
import type { ZipArchive } from "../zip/readZip.ts";
import { localName } from "./localName.ts";
import type { PartRelation } from "./partRelations.ts";
import { walkPart } from "./walkPart.ts";

/** Counts the headers and footers of a document that hold text. */
export function edgesIn(
  archive: ZipArchive,
  relations: readonly PartRelation[],
  bounds: DocumentLimits,
): number {
  const targets = relations.flatMap(({ type, target }) => (/^(?:header|footer)$/.test(type) ? [target] : []));
  return [...new Set(targets)].filter((target) => hasText(archive.read(target), bounds)).length;
}

function hasText(bytes: Uint8Array | null, bounds: DocumentLimits): boolean {
  let found = false;
  if (bytes === null) return found;
  walkPart(
    bytes,
    {
      open: () => undefined,
      close: (element, text) => {
        if (localName(element) === "t" && text.trim() !== "") found = true;
      },
    },
    bounds,
  );
  return found;
}
