import type { XmlElement } from "@commonweal/actor-network";

/** The name of an element without its prefix, which files choose as they like. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
