import { EvidenceError } from "../../errors.ts";
import type { Code } from "../../model/Code.ts";
import type { XmlText } from "./xmlText.ts";

/** Levels of codes that a file may have; other programs' XML readers stop near this depth. */
const deepest = 200;

/** Writes the element Codes: each code in the one above it, siblings in the order given. O(codes). */
export function writeCodes(xml: XmlText, codes: readonly Code[], guid: (id: string) => string): void {
  const below = new Map<string | null, Code[]>();
  for (const code of codes) {
    const siblings = below.get(code.parent);
    if (siblings) siblings.push(code);
    else below.set(code.parent, [code]);
  }
  xml.open("Codes", {});
  writeLevel(xml, below, null, 1, guid);
  xml.close();
}

function writeLevel(
  xml: XmlText,
  below: ReadonlyMap<string | null, readonly Code[]>,
  parent: string | null,
  level: number,
  guid: (id: string) => string,
): void {
  if (level > deepest) {
    const message = `Found codes more than ${deepest} levels deep; expected at most that.`;
    throw new EvidenceError("limit-exceeded", message, ["codes"]);
  }
  for (const { id, name, description, colour, isCodable } of below.get(parent) ?? []) {
    const attributes = {
      guid: guid(id),
      name,
      isCodable: String(isCodable),
      ...(colour === null ? {} : { color: colour }),
    };
    if (description === "" && !below.has(id)) {
      xml.empty("Code", attributes);
      continue;
    }
    xml.open("Code", attributes);
    if (description !== "") xml.text("Description", description);
    if (below.has(id)) writeLevel(xml, below, id, level + 1, guid);
    xml.close();
  }
}
