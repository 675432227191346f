import type { Attribute } from "../../model/NetworkFile.ts";
import { quoted } from "../quoted.ts";

/** Attributes by the keys under which they are written, lists inside lists where names have points. */
export type GmlKeys = ReadonlyMap<string, { readonly attribute: Attribute | null; readonly inside: GmlKeys }>;

/**
 * Finds a key for each attribute: its name where GML allows it, else one like it.
 *
 * @param reserved keys that mean something else.
 */
export function gmlKeys(
  attributes: readonly Attribute[],
  of: "actors" | "ties",
  reserved: readonly string[],
): { readonly keys: GmlKeys; readonly lost: readonly string[] } {
  const taken = new Set([
    ...reserved,
    ...attributes.map(({ name }) => name).filter((name) => fits(name, reserved)),
  ]);
  const keys: MutableKeys = new Map();
  const lost: string[] = [];
  for (const attribute of attributes) {
    const { name } = attribute;
    let key = name;
    if (!fits(name, reserved)) {
      key = freeKey(name, taken);
      taken.add(key);
      lost.push(`The attribute ${quoted(name)} of ${of} is called ${quoted(key)}.`);
    }
    put(keys, key.split("."), attribute);
    if (attribute.type === "boolean") {
      lost.push(`The attribute ${quoted(name)} of ${of} is written as 1 and 0.`);
    }
  }
  return { keys, lost };
}

type MutableKeys = Map<string, { attribute: Attribute | null; inside: MutableKeys }>;

function put(keys: MutableKeys, [first = "", ...rest]: readonly string[], attribute: Attribute): void {
  const entry = keys.get(first) ?? { attribute: null, inside: new Map() };
  keys.set(first, entry);
  if (rest.length === 0) entry.attribute = attribute;
  else put(entry.inside, rest, attribute);
}

function fits(name: string, reserved: readonly string[]): boolean {
  const parts = name.split(".");
  const isAllowed = parts.length <= 8 && parts.every((part) => /^[A-Za-z][0-9A-Za-z_]*$/.test(part));
  return isAllowed && name.length <= 1_000 && !reserved.includes(parts[0] ?? "");
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name.slice(0, 100).replace(/[^0-9A-Za-z_]/g, "_");
  const begun = /^[A-Za-z]/.test(plain) ? plain : `a${plain}`;
  let key = begun;
  for (let number = 2; taken.has(key); number += 1) key = `${begun}_${number}`;
  return key;
}
