import { fileError } from "./fileError.ts";
import { quoted } from "./quoted.ts";
import type { XmlElement } from "./readXml.ts";

/**
 * An attribute that an element must have.
 *
 * @throws {ActorNetworkError} `invalid-file`.
 */
export function requiredAttribute(element: XmlElement, attribute: string): string {
  const value = element.attributes[attribute];
  if (value !== undefined) return value;
  throw fileError(
    element.place,
    `${quoted(element.name)} without ${attribute}`,
    `the attribute ${attribute}`,
  );
}
