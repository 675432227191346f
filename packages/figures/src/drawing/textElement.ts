import { cleanText } from "../text/cleanText.ts";
import { type Attributes, svgElement } from "./svgElement.ts";

/** Appends a text element whose content is a text node, so outside text is never read as markup. */
export function textElement(
  document: Document,
  parent: Element,
  content: string,
  attributes: Attributes,
): SVGElement {
  const element = svgElement(document, "text", attributes, parent);
  element.appendChild(document.createTextNode(cleanText(content)));
  return element;
}
