import type { XmlElement } from "@commonweal/actor-network";

/** An attribute by its name without the prefix; `null` where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.slice(key.indexOf(":") + 1) === name) return value;
  }
  return null;
}
