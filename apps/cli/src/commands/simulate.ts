import { basename } from "node:path";
import { PathDependenceError } from "@commonweal/path-dependence";
import { type Command, Option } from "commander";
import { type ParameterChange, parameterChange } from "../simulations/parameterChange.ts";
import { readSimulationFile } from "../simulations/readSimulationFile.ts";
import { scsText } from "../simulations/scsText.ts";
import { simulateScs } from "../simulations/simulateScs.ts";
import { writeScsFigures } from "../simulations/writeScsFigures.ts";
import type { Context } from "../terminal/Context.ts";
import { Failure } from "../terminal/Failure.ts";

interface SimulateOptions {
  readonly set?: readonly ParameterChange[];

  readonly figures?: string;
  readonly lang: "en" | "zh";
  readonly json?: true;
}

const help = `
Examples:
  $ commonweal simulate scs
  $ commonweal simulate scs --set fusion=0.3 --set surge=2 --figures out/figures --json

A file says the same and more, as YAML or JSON:
  model: scs
  parameters: { fusion: 0.3, surge: 2 }
  choice: { kind: fermi, exploration: 0.01 }
  production: { kind: ces, elasticity: 0.8 }
  interventions:
    - { kind: rebalance, at: 520, rho: 0.5, dF: 0.5 }`;

/** Adds `commonweal simulate`. */
export function addSimulate(program: Command, { terminal, signal }: Context): void {
  program
    .command("simulate")
    .summary("run the State-Capital-Society model")
    .description(
      "Runs the State-Capital-Society model: scs with the parameters that are assumed by default, or what a file describes.",
    )
    .argument("<model>", "scs, or a YAML or JSON file")
    .option("--set <name=value>", "a parameter's value; may be given several times", parameterChange)
    .option("--figures <dir>", "also draw the run, as SVG")
    .addOption(new Option("--lang <language>", "language of the figures").choices(["en", "zh"]).default("en"))
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (model: string, options: SimulateOptions) => {
      const file = model === "scs" ? {} : await readSimulationFile(model);
      const { run, series } = simulated(() => simulateScs(file, options.set ?? []), model);
      signal.throwIfAborted();
      if (options.figures !== undefined) await writeScsFigures(options.figures, run, series, options.lang);
      terminal.stdout.write(options.json ? `${JSON.stringify(run)}\n` : scsText(run));
    });
}

/** What the model refuses is a fault of the file where there is one, of the command line elsewhere. */
function simulated<Value>(run: () => Value, model: string): Value {
  const hasFile = model !== "scs";
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PathDependenceError)) throw error;
    const message = hasFile
      ? `${basename(model)}: ${error.message}`
      : `error: option '--set': ${error.message}`;
    throw new Failure(hasFile ? 1 : 2, `${message}\nChange the parameters named above and try again.`, {
      cause: error,
    });
  }
}
