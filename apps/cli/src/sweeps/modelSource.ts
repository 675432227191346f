import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "@commonweal/experiments";
import type { ModelSource } from "@commonweal/experiments/node";
import * as z from "zod";
import { Failure } from "../terminal/Failure.ts";
import { builtInModules } from "./builtInModel.ts";

const Program = z.strictObject({ command: z.tuple([z.string()], z.string()) });
const Module = z.strictObject({ module: z.string(), export: z.string(), setup: z.json() });

/** Where the model of a manifest is found; relative paths of modules and programs are taken from `folder`. */
export function modelSource({ model: { name, setup } }: Manifest, folder: string): ModelSource {
  if (name === "scs" || name === "grm-1") return builtInModules[name];
  const program = name === "program" ? Program.safeParse(setup) : null;
  if (program?.success) return { command: program.data.command, folder };
  const module = name === "module" ? Module.safeParse(setup) : null;
  if (module?.success) {
    const { module: file, export: exported, setup: given } = module.data;
    return { url: pathToFileURL(resolve(folder, file)).href, export: exported, setup: given };
  }
  throw new Failure(
    1,
    "Manifest, model: found one that this command does not know; expected scs, grm-1, a module or a program.",
  );
}
