import type { AttributeValue } from "../../model/NetworkFile.ts";
import { fileError } from "../fileError.ts";
import { parseTyped } from "../parseTyped.ts";
import { quoted } from "../quoted.ts";
import type { XmlElement } from "../readXml.ts";
import { requiredAttribute } from "../requiredAttribute.ts";
import { colourText } from "./colourText.ts";

/** Reads what one viz element says, as attributes: a colour is `#rrggbb`, or `rgba(…)` where it is not opaque. */
export function gexfViz(
  kind: string,
  element: XmlElement,
): (readonly [name: string, value: AttributeValue])[] {
  const number = (attribute: string) =>
    parseTyped(requiredAttribute(element, attribute), "real", element.place);
  switch (kind) {
    case "color":
      return [["viz.color", colour(element)]];
    case "position": {
      const axes = (["x", "y", "z"] as const).filter((axis) => element.attributes[axis] !== undefined);
      return axes.map((axis) => [`viz.${axis}`, number(axis)]);
    }
    case "shape":
      return [["viz.shape", requiredAttribute(element, "value")]];
    default:
      return [[`viz.${kind}`, number("value")]];
  }
}

function colour(element: XmlElement): string {
  const { hex, a } = element.attributes;
  if (hex !== undefined && !/^#[0-9a-f]{6}$/i.test(hex)) {
    throw fileError(element.place, `the colour ${quoted(hex)}`, "a colour such as #ff0000");
  }
  const levels =
    hex === undefined
      ? ["r", "g", "b"].map((channel) => level(element, channel))
      : [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const [r = 0, g = 0, b = 0] = levels;
  return colourText({ r, g, b, a: opacity(element, a) });
}

function opacity(element: XmlElement, text = "1"): number {
  const value = parseTyped(text, "real", element.place);
  if (typeof value === "number" && value >= 0 && value <= 1) return value + 0;
  throw fileError(element.place, `the opacity ${quoted(text)}`, "a number from 0 to 1");
}

function level(element: XmlElement, channel: string): number {
  const text = requiredAttribute(element, channel);
  const value = parseTyped(text, "real", element.place);
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255) return value + 0;
  throw fileError(element.place, quoted(text), "a whole number from 0 to 255");
}
