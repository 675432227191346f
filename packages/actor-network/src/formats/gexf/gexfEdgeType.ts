import { fileError } from "../fileError.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";

/** Whether an attribute of an element says that edges are directed; `null` when it is not there. */
export function gexfEdgeType(element: XmlElement, attribute: string): boolean | null {
  const type = element.attributes[attribute];
  if (type === undefined) return null;
  if (type === "directed") return true;
  if (type === "undirected" || type === "mutual") return false;
  throw fileError(element.place, `${attribute} ${quoted(type)}`, "directed, undirected or mutual");
}
