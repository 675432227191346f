import type { DocumentLimits } from "../documentLimits.ts";
import { attributeOf } from "./attributeOf.ts";
import { localName } from "./localName.ts";
import { walkPart } from "./walkPart.ts";

interface Style {
  basedOn: string | null;
  heads: boolean;
}

const names = /^(?:heading ?[1-9]|title|subtitle|标题 ?[1-9]?|副标题)$/i;
/** How many styles one may be based on, one after the other. */
const longestChain = 20;

/**
 * Tells which paragraph styles are headings: by the name, whatever the id, by an outline level, or through the style
 * that one is based on. Without a table of styles the ids themselves are asked.
 */
export function headingStyles(bytes: Uint8Array | null, bounds: DocumentLimits): (id: string) => boolean {
  const styles = new Map<string, Style>();
  let style: Style = { basedOn: null, heads: false };
  if (bytes !== null) {
    walkPart(
      bytes,
      {
        open: (element) => {
          const value = attributeOf(element, "val");
          switch (localName(element)) {
            case "style":
              style = { basedOn: null, heads: false };
              styles.set(attributeOf(element, "styleId") ?? "", style);
              break;
            case "name":
              if (value !== null && names.test(value)) style.heads = true;
              break;
            case "basedOn":
              style.basedOn = value;
              break;
            case "outlineLvl":
              if (value !== null && /^[0-8]$/.test(value)) style.heads = true;
          }
          return undefined;
        },
        close: () => {},
      },
      bounds,
    );
  }
  return (id) => {
    let found = styles.get(id);
    if (!found) return names.test(id);
    for (let left = longestChain; found && left > 0; left -= 1) {
      if (found.heads) return true;
      found = found.basedOn === null ? undefined : styles.get(found.basedOn);
    }
    return false;
  };
}
