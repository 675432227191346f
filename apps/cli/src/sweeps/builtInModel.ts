import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Sweep } from "@commonweal/experiments";
import {
  grm1Outputs,
  meanFieldOutputs,
  type ParameterName,
  parameterTable,
} from "@commonweal/path-dependence";
import * as z from "zod";
import { Grm1File, ScsFile } from "../simulations/SimulationFile.ts";
import { scsRequest } from "../simulations/scsRequest.ts";
import { Failure } from "../terminal/Failure.ts";
import type { ExperimentFile } from "./ExperimentFile.ts";

const own = createRequire(import.meta.url);
const { version } = own("@commonweal/path-dependence/package.json") as { version: string };

/** Version of our own models, as manifests have it. */
export const builtInVersion = version;

/** Where the modules of our own models are, by the name that manifests have. */
export const builtInModules = {
  scs: {
    url: new URL("dist/sweeps/scsSweepModel.js", pathToFileURL(own.resolve("@commonweal/cli/package.json")))
      .href,
    export: "scsSweepModel",
  },
  "grm-1": { url: pathToFileURL(own.resolve("@commonweal/path-dependence")).href, export: "grm1Model" },
} as const;

const ScsSetup = ScsFile.omit({ model: true, agents: true, network: true, replications: true, seed: true });
const Grm1Setup = Grm1File.shape.parameters.unwrap().extend({ engine: Grm1File.shape.engine });

/** What a manifest says of one of our own models, and its outputs. */
export function builtInModel(file: ExperimentFile, name: "scs" | "grm-1"): Pick<Sweep, "model" | "outputs"> {
  const { setup = {}, parameters, seed } = file;
  if (name === "grm-1") {
    const checked = checkedSetup(Grm1Setup, setup);
    if (parameters.length > 0) {
      throw new Failure(
        1,
        `Found ${parameters.length} parameters; expected none, since grm-1 has only actors, in setup.`,
      );
    }
    const content = { seed, actors: checked.actors ?? 1000, engine: checked.engine ?? "wasm" };
    return { model: { name, version, setup: content }, outputs: grm1Outputs };
  }
  const { values, variant, interventions, scheme } = scsRequest(checkedSetup(ScsSetup, setup), []);
  parameters.forEach((parameter, at) => {
    const entry = parameterTable.find((one) => one.name === parameter.name);
    const numbers = "levels" in parameter ? parameter.levels : [parameter.min, parameter.max];
    const outside = numbers.find((number) => entry && !(number >= entry.min && number <= entry.max));
    if (entry && outside === undefined) return;
    const found = entry
      ? `${outside}; expected ${entry.min} to ${entry.max} (${entry.unit})`
      : "a name that scs has no parameter of; expected one that `commonweal simulate scs --json` lists";
    throw new Failure(1, `Parameter ${at + 1}: found ${found}.`);
  });
  const varying = parameters.map((parameter) => parameter.name as ParameterName);
  const content = JSON.parse(JSON.stringify({ base: values, varying, scheme, interventions, variant }));
  return { model: { name, version, setup: content }, outputs: meanFieldOutputs };
}

function checkedSetup<Value>(schema: z.ZodType<Value>, setup: unknown): Value {
  const result = schema.safeParse(setup);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = (issue?.path ?? []).map(String).join(".");
  throw new Failure(1, `setup${place ? `.${place}` : ""}: ${z.prettifyError(result.error).split("\n")[0]}.`);
}
