import { canonicalJson } from "./canonicalJson.ts";
import type { Manifest } from "./Manifest.ts";
import { sha256Of } from "./sha256Of.ts";

/** Hashes what the numbers of a sweep depend on; how it is cut into shards is not among it. */
export function experimentHash(content: Omit<Manifest, "experiment">): string {
  const { schema, kernel, model, parameters, design, seed, outputs, series, actors } = content;
  return sha256Of(
    canonicalJson({ schema, kernel, model, parameters, design, seed, outputs, series, actors }),
  );
}
