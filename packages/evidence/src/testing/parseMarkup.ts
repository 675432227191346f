import { parseHTML } from "linkedom";

/** Builds a document: the browser's where there is one, else linkedom's. */
export function parseMarkup(markup: string): Document {
  return typeof DOMParser === "undefined"
    ? parseHTML(markup).document
    : new DOMParser().parseFromString(markup, "text/html");
}
