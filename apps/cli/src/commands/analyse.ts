import { column, ExperimentsError } from "@commonweal/experiments";
import { type Command, Option } from "commander";
import type { AnalyseOptions } from "../analyses/AnalyseOptions.ts";
import { analysisOf } from "../analyses/analysisOf.ts";
import { decimal } from "../analyses/decimal.ts";
import { loadSweep } from "../analyses/loadSweep.ts";
import { observation } from "../analyses/observation.ts";
import type { SweepColumns } from "../analyses/SweepColumns.ts";
import { writeAnalysisFigures } from "../analyses/writeAnalysisFigures.ts";
import { alignedRows } from "../terminal/alignedRows.ts";
import type { Context } from "../terminal/Context.ts";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

const description = [
  "Analyses one output of a finished sweep. Replications of a point are taken together by their mean, but for summaries.",
  "sobol (a saltelli design) and morris (a morris design) tell which parameters matter; shapley (a full factorial of two levels) shares out what all of them add. prim and cart find where the output is of interest, regional which parameters set these points apart; regret compares the values of one parameter over all others; summary describes runs; convergence tells whether the points are enough; abc keeps the runs nearest to what was observed and tells which parameters they have, the design being the prior.",
].join("\n\n");

/** Adds `commonweal analyse`. */
export function addAnalyse(program: Command, { terminal }: Context): void {
  program
    .command("analyse")
    .summary("what a finished sweep says")
    .description(description)
    .argument("<sweep>", "folder of a finished sweep")
    .addOption(
      new Option("--method <method>", "how to analyse it")
        .choices([
          "sobol",
          "morris",
          "prim",
          "cart",
          "regional",
          "shapley",
          "summary",
          "convergence",
          "regret",
          "abc",
        ])
        .makeOptionMandatory(),
    )
    .option("--output <name>", "output of the sweep (default: its first)")
    .option("--seed <n>", "seed of resamples and splits", wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option(
      "--above <x>",
      "prim, cart, regional, summary: of interest is an output above this (prim, regional: default 0)",
      decimal,
    )
    .option("--below <x>", "prim, cart, regional, summary: of interest is an output below this", decimal)
    .option("--by <parameter>", "regret: what is compared; summary: runs in groups by its values")
    .addOption(
      new Option("--better <which>", "regret: which outputs are wished for")
        .choices(["larger", "smaller"])
        .default("larger"),
    )
    .option("--enough <x>", "regret: the output that is good enough", decimal)
    .option("--tolerance <x>", "convergence: how far the statistic may be off", decimal)
    .addOption(
      new Option("--statistic <which>", "convergence: what is estimated; share is of outputs above 0")
        .choices(["mean", "median", "sd", "share"])
        .default("mean"),
    )
    .option("--observed <output=value>", "abc: what was observed; once for each output", observation)
    .option("--share <x>", "abc: share of the runs that is kept", decimal, 0.01)
    .option("--figures <folder>", "also draw what was found, as SVG, into a folder")
    .addOption(new Option("--lang <lang>", "language of the figures").choices(["en", "zh"]).default("en"))
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ commonweal analyse out/sweep --method prim --output loss --above 0.5",
    )
    .action(async (folder: string, options: AnalyseOptions) => {
      const { method, seed, json } = options;
      const sweep = await inWords(() => loadSweep(folder, options.output));
      const analysis = await inWords(() => analysisOf(sweep, options));
      const { found, notes, rows } = analysis;
      if (options.figures !== undefined) {
        await writeAnalysisFigures(options.figures, sweep, analysis, options.lang);
      }
      const { means, replications, manifest } = sweep;
      const { outputs = [sweep.output] } = analysis;
      const missing = undefinedRuns(sweep, outputs);
      const warnings =
        missing === 0
          ? []
          : [`The output is not defined in ${counted(missing, "run")}, which count for nothing.`];
      if (json) {
        const parameters = manifest.parameters.map(({ name }) => name);
        const output = analysis.outputs ? null : sweep.output;
        const head = { method, output, parameters, points: means.length, replications, seed };
        terminal.stdout.write(`${JSON.stringify({ ...head, undefined: missing, ...found, warnings })}\n`);
        return;
      }
      const lines = [
        ...warnings.map((warning) => `Note: ${warning}`),
        `${outputs.join(", ")}: ${counted(means.length, "point")}, ${counted(replications, "replication")} each`,
        ...notes,
        "",
        ...alignedRows(rows),
        "",
      ];
      terminal.stdout.write(lines.join("\n"));
    });
}

/** In how many runs one of the outputs is not defined. */
function undefinedRuns({ table }: SweepColumns, outputs: readonly string[]): number {
  const columns = outputs.map((output) => column(table, output));
  return Array.from({ length: table.rows }, (_, run) => run).filter((run) =>
    columns.some((values) => Number.isNaN(values[run])),
  ).length;
}

/** Says what to do about a sweep that cannot be read or analysed. */
async function inWords<Result>(take: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await take();
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ENOENT") {
      const message =
        "Found no manifest.json in the folder; expected the folder of a sweep.\nCheck the path and try again.";
      throw new Failure(1, message, { cause: error });
    }
    if (!(error instanceof ExperimentsError)) throw error;
    const next =
      error.code === "unfinished-sweep"
        ? "Run the same sweep again to finish it."
        : "Check the folder and the options.";
    throw new Failure(1, `${error.message}\n${next}`, { cause: error });
  }
}
