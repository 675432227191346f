import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { DesignSpec } from "../../designs/DesignSpec.ts";
import { ExperimentsError } from "../../errors.ts";
import { canonicalJson } from "../../shards/canonicalJson.ts";
import { kernelVersion } from "../../shards/kernelVersion.ts";
import { sha256Of } from "../../shards/sha256Of.ts";
import type { ModelReference } from "../WorkerSetup.ts";
import type { KeepParts } from "./KeepParts.ts";

/**
 * Names the folder of one ensemble's parts by everything that its numbers depend on: other inputs, another folder.
 *
 * @throws {ExperimentsError} `invalid-model` where JSON does not give the setup back, so that two would look the same.
 */
export function partsFolder(
  { folder, code }: KeepParts,
  design: DesignSpec,
  { url, export: name, setup }: ModelReference,
): string {
  if (setup !== undefined && !isDeepStrictEqual(JSON.parse(JSON.stringify(setup) ?? "null"), setup)) {
    const message =
      "Model: found a setup that JSON does not give back; expected one that does, to keep its parts.";
    throw new ExperimentsError("invalid-model", message, ["model", "setup"]);
  }
  const hash = sha256Of(canonicalJson({ format: 2, kernel: kernelVersion, design, code, url, name, setup }));
  return join(folder, `ensemble-${hash.slice(0, 32)}`);
}
