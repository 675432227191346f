import { readdirSync, readFileSync } from "node:fs";
import type { FuzzTarget } from "./FuzzTarget.ts";
import type { Material } from "./mutate.ts";

/** Files of a folder beside this one, by name; none where there is no such folder. */
export function filesIn(folder: "seeds" | "finds", id: string): ReadonlyMap<string, Uint8Array> {
  const path = new URL(`./${folder}/${id}/`, import.meta.url);
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch {
    return new Map();
  }
  return new Map(names.map((name) => [name, readFileSync(new URL(encodeURIComponent(name), path))]));
}

/** What inputs of a reader are made of: its seeds, its finds, and files that are made for it. */
export function materialOf({ id, made }: FuzzTarget): Material {
  const decoder = new TextDecoder();
  const kept = [...filesIn("seeds", id).values(), ...filesIn("finds", id).values()];
  const bases = [...kept.map((bytes) => decoder.decode(bytes)), ...made()];
  const parts = bases.flatMap((text) => text.slice(0, 5000).match(/[\p{L}\p{N}_.]+|[^\s\p{L}\p{N}]/gu) ?? []);
  const tokens = [...new Set(parts)].filter((part) => part.length < 40);
  return { bases, tokens, words: tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)) };
}
