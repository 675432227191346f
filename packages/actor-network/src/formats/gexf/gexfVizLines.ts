import type { Attribute } from "../../model/NetworkFile.ts";
import { numberText } from "../numberText.ts";
import type { XmlTexts } from "../xmlTexts.ts";
import { parseColour } from "./parseColour.ts";

/** Writes what the viz module says of one actor or tie. */
export function gexfVizLines(viz: ReadonlyMap<string, Attribute>, index: number, xml: XmlTexts): string[] {
  const said = (part: string) => viz.get(part)?.values[index] ?? null;
  const lines: string[] = [];
  const colour = parseColour(String(said("color") ?? ""));
  if (colour) {
    const { r, g, b, a } = colour;
    lines.push(`<viz:color r="${r}" g="${g}" b="${b}" a="${a}"/>`);
  }
  const [x, y, z] = ["x", "y", "z"].map(said);
  if (typeof x === "number" && typeof y === "number") {
    const height = typeof z === "number" ? z : 0;
    lines.push(`<viz:position x="${numberText(x)}" y="${numberText(y)}" z="${numberText(height)}"/>`);
  }
  for (const part of ["size", "thickness"]) {
    const value = said(part);
    if (typeof value === "number") lines.push(`<viz:${part} value="${numberText(value)}"/>`);
  }
  const shape = said("shape");
  if (typeof shape === "string") lines.push(`<viz:shape value="${xml.text(shape)}"/>`);
  return lines.map((line) => `        ${line}`);
}
