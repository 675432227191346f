import { cleanText } from "../text/cleanText.ts";
import { svgElement } from "./svgElement.ts";

/** Appends a `<title>`: what a pointer resting on the parent shows. */
export function titleElement(document: Document, parent: Element, content: string): void {
  const title = svgElement(document, "title", {}, parent);
  title.appendChild(document.createTextNode(cleanText(content)));
}
