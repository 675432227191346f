import { readdirSync, readFileSync } from "node:fs";
import type { NetworkFormat } from "@commonweal/actor-network";
import { randomNetworkFile } from "../../packages/actor-network/src/testing/randomNetworkFile.ts";
import type { Material } from "./mutate.ts";

/** Files of a folder beside this one, by name; none where there is no such folder. */
export function filesIn(folder: "seeds" | "finds", format: string): ReadonlyMap<string, Uint8Array> {
  const path = new URL(`./${folder}/${format}/`, import.meta.url);
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch {
    return new Map();
  }
  return new Map(names.map((name) => [name, readFileSync(new URL(encodeURIComponent(name), path))]));
}

/** What inputs of a format are made of: its seeds, its finds, and files that its writer makes of random networks. */
export function materialOf(format: NetworkFormat): Material {
  const decoder = new TextDecoder();
  const kept = [...filesIn("seeds", format.id).values(), ...filesIn("finds", format.id).values()];
  const made = Array.from({ length: 600 }, (_, seed) => format.write(randomNetworkFile(seed)).text);
  const written = made.filter((text) => text.length < 700).slice(0, 80);
  const bases = [...kept.map((bytes) => decoder.decode(bytes)), ...written];
  const parts = bases.flatMap((text) => text.slice(0, 5000).match(/[\p{L}\p{N}_.]+|[^\s\p{L}\p{N}]/gu) ?? []);
  const tokens = [...new Set(parts)].filter((part) => part.length < 40);
  return { bases, tokens, words: tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)) };
}
