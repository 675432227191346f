import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Manifest, manifestOf, type Sweep, shardCount } from "@commonweal/experiments";
import { Failure } from "../terminal/Failure.ts";
import { builtInModel } from "./builtInModel.ts";
import type { ExperimentFile } from "./ExperimentFile.ts";
import { experimentDesign } from "./experimentDesign.ts";

/** Larger files of a command are data, not code, and are not hashed. */
const mostCode = 2 ** 26;

/** The manifest of an experiment whose file lies in `folder`. */
export async function experimentManifest(file: ExperimentFile, folder: string): Promise<Manifest> {
  const { model, outputs } = await modelOf(file, folder);
  const content: Omit<Sweep, "shardSize"> = {
    model,
    parameters: file.parameters,
    design: experimentDesign(file),
    seed: file.seed,
    outputs: file.outputs ?? outputs,
    series: file.series ?? [],
    actors: file.actors ?? [],
  };
  return manifestOf({ ...content, shardSize: file.shardSize ?? defaultShardSize(content) });
}

function defaultShardSize(content: Omit<Sweep, "shardSize">): number {
  const runs = shardCount(manifestOf({ ...content, shardSize: 1 }));
  return Math.max(1, Math.min(4096, Math.ceil(runs / 64)));
}

async function modelOf(file: ExperimentFile, folder: string): Promise<Pick<Sweep, "model" | "outputs">> {
  const { model, setup = null, outputs } = file;
  if (typeof model === "string") return builtInModel(file, model);
  if (!outputs)
    throw new Failure(1, "Found no outputs; expected the names of the numbers that are kept of every run.");
  if ("command" in model && setup !== null) {
    const message =
      "setup: found one beside a program, which gets none; expected its arguments in command, or parameters.";
    throw new Failure(1, message);
  }
  const code = "command" in model ? model.command : [model.module];
  const version = model.version ?? (await hashOf(code.map((part) => resolve(folder, part))));
  if ("command" in model)
    return { model: { name: "program", version, setup: { command: model.command } }, outputs };
  return {
    model: { name: "module", version, setup: { module: model.module, export: model.export, setup } },
    outputs,
  };
}

/** Hashes the files among the parts of a command, so that a changed model is another experiment; not what they import. */
async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  let files = 0;
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile() || found.size > mostCode) continue;
    const content = await readFile(path);
    hash.update(`${content.length}\0`).update(content);
    files += 1;
  }
  if (files === 0) {
    const message =
      "model: found no file of at most 64 MB that it names, to tell a changed model by; expected one, or a version.";
    throw new Failure(1, message);
  }
  return `sha256:${hash.digest("hex")}`;
}
