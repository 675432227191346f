import { readFile, stat } from "node:fs/promises";
import { ExperimentsError } from "../../errors.ts";
import type { Manifest } from "../../shards/Manifest.ts";
import { parsedManifest } from "../../shards/parsedManifest.ts";

/** A list of 2^20 points of 10 dimensions takes 200 MB. */
const mostBytes = 2 ** 28;

/**
 * Reads the manifest of a sweep from its file.
 *
 * @throws {ExperimentsError} `invalid-manifest`, `limit-exceeded`; what the file system throws.
 */
export async function readManifest(file: string): Promise<Manifest> {
  const { size } = await stat(file);
  if (size > mostBytes) {
    const message = `Manifest: found ${size} bytes; expected at most ${mostBytes}.`;
    throw new ExperimentsError("limit-exceeded", message);
  }
  return parsedManifest(parsedJson(await readFile(file)));
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ExperimentsError("invalid-manifest", "Manifest: found what is no JSON; expected a manifest.");
  }
}
