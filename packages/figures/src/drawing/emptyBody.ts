import { paint } from "../theme/paint.ts";
import type { Body, Canvas } from "./frame.ts";
import { svgElement } from "./svgElement.ts";
import { textElement } from "./textElement.ts";

/** The body of a figure without data: a sentence that says so. */
export function emptyBody({ document, width }: Canvas, word: string): Body {
  const group = svgElement(document, "g");
  textElement(document, group, word, { ...paint("muted"), x: width / 2, y: 44, "text-anchor": "middle" });
  return { group, height: 80 };
}
