import { join } from "node:path";
import type { DesignSpec } from "../../designs/DesignSpec.ts";
import { canonicalJson } from "../../shards/canonicalJson.ts";
import { kernelVersion } from "../../shards/kernelVersion.ts";
import { sha256Of } from "../../shards/sha256Of.ts";
import type { ModelReference } from "../WorkerSetup.ts";
import type { KeepParts } from "./KeepParts.ts";

/** Names the folder of one ensemble's parts by everything that its numbers depend on: other inputs, another folder. */
export function partsFolder(
  { folder, code }: KeepParts,
  design: DesignSpec,
  { export: name, setup }: ModelReference,
): string {
  const hash = sha256Of(canonicalJson({ format: 1, kernel: kernelVersion, design, code, name, setup }));
  return join(folder, `ensemble-${hash.slice(0, 32)}`);
}
