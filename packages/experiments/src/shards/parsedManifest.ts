import { designOf } from "../designs/designOf.ts";
import { ExperimentsError } from "../errors.ts";
import { experimentHash } from "./experimentHash.ts";
import { Manifest } from "./Manifest.ts";

/** Most numbers that one shard may hold in one table: 512 MB of them. */
const mostNumbers = 2 ** 26;

/**
 * Checks what claims to be a manifest: its shape, and that its parts fit together.
 *
 * O(size of the description).
 *
 * @throws {ExperimentsError} `invalid-manifest`; its path leads into the manifest.
 */
export function parsedManifest(content: unknown): Manifest {
  const result = Manifest.safeParse(content);
  if (!result.success) {
    const [issue] = result.error.issues;
    const expected = issue?.message.replace(/^[^:]*: expected /, "expected ");
    throw refusal(`${expected}`, issue?.path ?? []);
  }
  const manifest = result.data;
  const { dimensions } = designOf(manifest.design);
  if (dimensions !== manifest.parameters.length) {
    const found = `found ${manifest.parameters.length} parameters; expected ${dimensions}, as many as the design has dimensions`;
    throw refusal(found, ["parameters"]);
  }
  if (manifest.shardSize * manifest.outputs.length > mostNumbers) {
    const found = `found ${manifest.shardSize} runs of ${manifest.outputs.length} outputs; expected at most ${mostNumbers} numbers a shard`;
    throw refusal(found, ["shardSize"]);
  }
  const hash = experimentHash(manifest);
  if (hash !== manifest.experiment) {
    throw refusal(`found a hash that is not that of the rest; expected ${hash}`, ["experiment"]);
  }
  return manifest;
}

function refusal(what: string, path: readonly PropertyKey[]): ExperimentsError {
  const place = path.length > 0 ? `Manifest, ${path.map(String).join(".")}` : "Manifest";
  return new ExperimentsError("invalid-manifest", `${place}: ${what}.`, path);
}
