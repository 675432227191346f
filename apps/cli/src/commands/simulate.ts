import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { type AgentEngine, type Intervention, PathDependenceError } from "@commonweal/path-dependence";
import { type Command, Option } from "commander";
import { agentsOf } from "../simulations/agentsOf.ts";
import type { FoundCommunity } from "../simulations/communityOf.ts";
import { grm1Request } from "../simulations/grm1Request.ts";
import { grm1Text } from "../simulations/grm1Text.ts";
import { type ParameterChange, parameterChange } from "../simulations/parameterChange.ts";
import type { Running } from "../simulations/Running.ts";
import { readSimulationFile } from "../simulations/readSimulationFile.ts";
import { rebalanceOption } from "../simulations/rebalanceOption.ts";
import { runGrm1 } from "../simulations/runGrm1.ts";
import { runScsAgents } from "../simulations/runScsAgents.ts";
import type { Grm1File, ScsFile, SimulationFile } from "../simulations/SimulationFile.ts";
import { scsAgentsText } from "../simulations/scsAgentsText.ts";
import { type ScsRequest, scsRequest } from "../simulations/scsRequest.ts";
import { scsText } from "../simulations/scsText.ts";
import { simulateScs } from "../simulations/simulateScs.ts";
import { writeAgentsFigures } from "../simulations/writeAgentsFigures.ts";
import { writeGrm1Figures } from "../simulations/writeGrm1Figures.ts";
import { writeScsFigures } from "../simulations/writeScsFigures.ts";
import type { Context } from "../terminal/Context.ts";
import { Failure } from "../terminal/Failure.ts";
import { progressOn } from "../terminal/progress.ts";
import { refuseOptions } from "../terminal/refuseOptions.ts";
import { wholeNumber } from "../terminal/wholeNumber.ts";

interface SimulateOptions {
  readonly set?: readonly ParameterChange[];
  readonly rebalance?: readonly Intervention[];
  readonly agents?: number;
  readonly network?: string;
  readonly replications?: number;
  readonly seed?: number;
  readonly workers?: number;
  readonly engine?: AgentEngine;
  readonly figures?: string;
  readonly lang: "en" | "zh";
  readonly json?: true;
}

const help = `
Examples:
  $ commonweal simulate scs
  $ commonweal simulate scs --set fusion=0.3 --set surge=2 --figures out/figures --json
  $ commonweal simulate scs --rebalance rho=0.5,dF=0.5,at=520
  $ commonweal simulate scs --agents 300 --replications 50
  $ commonweal simulate grm-1 --replications 5000

A file says the same and more, as YAML or JSON:
  model: scs
  parameters: { fusion: 0.3, surge: 2 }
  choice: { kind: fermi, exploration: 0.01 }
  production: { kind: ces, elasticity: 0.8 }
  interventions:
    - { kind: rebalance, at: 520, rho: 0.5, dF: 0.5 }`;

/** Adds `commonweal simulate`. */
export function addSimulate(program: Command, context: Context): void {
  program
    .command("simulate")
    .summary("run the State-Capital-Society model, or the reference model of agents")
    .description(
      "Runs a model once or many times: scs, the State-Capital-Society model with its assumed defaults; grm-1, the reference model of the simulation benchmark; or what a file describes.",
    )
    .argument("<model>", "scs, grm-1, or a YAML or JSON file")
    .option("--set <name=value>", "a parameter's value; may be given several times", parameterChange)
    .option(
      "--rebalance <shift>",
      "scs: shifts power and fusion within the same capacity, such as rho=0.5,dF=0.5,at=520; may be given several times",
      rebalanceOption,
    )
    .option(
      "--agents <n>",
      "scs as agents, a third a group, everybody tied to everybody (default: the mean field)",
      wholeNumber(3, 100_000),
    )
    .addOption(
      new Option(
        "--network <path>",
        "scs as agents on a network: a file, or a case folder with @period; actors have kinds or sectors",
      ).conflicts("agents"),
    )
    .option(
      "--replications <n>",
      "runs of agents, each with draws of its own (default: 100 of grm-1, 20 of scs)",
      wholeNumber(1, 1_000_000),
    )
    .option("--seed <n>", "seed of the draws (default: 1)", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option(
      "--workers <n>",
      "threads; results do not depend on it (default: all cores)",
      wholeNumber(1, 1024),
    )
    .addOption(
      new Option(
        "--engine <name>",
        "what takes the agents' steps, with the same bits (default: wasm)",
      ).choices(["javascript", "wasm"]),
    )
    .option("--figures <dir>", "also draw what was run, as SVG")
    .addOption(new Option("--lang <language>", "language of the figures").choices(["en", "zh"]).default("en"))
    .option("--json", "print one JSON document")
    .addHelpText("after", help)
    .action(async (model: string, options: SimulateOptions) => {
      const file: SimulationFile =
        model === "scs" ? { model } : model === "grm-1" ? { model } : await readSimulationFile(model);
      const text =
        file.model === "scs"
          ? await simulatedScs(model, file, options, context)
          : await simulatedGrm1(file, options, context);
      context.terminal.stdout.write(text);
    });
}

async function simulatedScs(
  model: string,
  file: ScsFile,
  options: SimulateOptions,
  context: Context,
): Promise<string> {
  const interventions = [...(file.interventions ?? []), ...(options.rebalance ?? [])];
  const request = await checked(model, file, () => scsRequest({ ...file, interventions }, options.set ?? []));
  const community = await agentsOf(file, model, options);
  if (community) return simulatedAgents(model, file, options, context, request, community);
  const idle = (["replications", "seed", "workers", "engine"] as const).filter(
    (name) => options[name] !== undefined,
  );
  const found = await checked(model, file, () => simulateScs(request));
  const note = `The mean field is deterministic: ${idle.map((name) => `--${name}`).join(", ")} changed nothing; --agents and --network run agents.`;
  const run = idle.length > 0 ? { ...found.run, warnings: [...found.run.warnings, note] } : found.run;
  context.signal.throwIfAborted();
  if (options.figures !== undefined) await writeScsFigures(options.figures, run, found.series, options.lang);
  return options.json ? `${JSON.stringify(run)}\n` : scsText(run);
}

async function simulatedAgents(
  model: string,
  file: ScsFile,
  options: SimulateOptions,
  context: Context,
  request: ScsRequest,
  { network, notes }: FoundCommunity,
): Promise<string> {
  const agents = {
    network,
    replications: options.replications ?? file.replications ?? 20,
    seed: options.seed ?? file.seed ?? 1,
  };
  const found = await checked(model, file, () => runScsAgents(request, agents, running(options, context)));
  const run = { ...found, warnings: [...notes, ...found.warnings, ...idleNotes(file, options)] };
  context.signal.throwIfAborted();
  if (options.figures !== undefined)
    await writeAgentsFigures(options.figures, run, request, agents, options.lang);
  return options.json ? `${JSON.stringify(run)}\n` : scsAgentsText(run);
}

/** What agents have no choice of, where it was asked for. */
function idleNotes({ scheme, agents, network }: ScsFile, { engine }: SimulateOptions): string[] {
  return [
    ...(engine === undefined ? [] : ["--engine changed nothing: agents of scs run in JavaScript."]),
    ...(scheme === "located" ? ["The scheme is plain: agents locate no events within steps."] : []),
    ...(agents !== undefined && network ? ["The file's network is run, not its number of agents."] : []),
  ];
}

async function simulatedGrm1(file: Grm1File, options: SimulateOptions, context: Context): Promise<string> {
  refuseOptions(options, ["rebalance", "agents", "network"], "grm-1", "scs");
  const request = grm1Request(file, options.set ?? [], options);
  const run = await runGrm1(request, running(options, context));
  context.signal.throwIfAborted();
  if (options.figures !== undefined) await writeGrm1Figures(options.figures, request, options.lang);
  return options.json ? `${JSON.stringify(run)}\n` : grm1Text(run);
}

function running(
  { workers = availableParallelism() }: SimulateOptions,
  { terminal, signal }: Context,
): Running {
  const show = terminal.stderr.isTTY ? progressOn(terminal) : null;
  return { workers, signal, onProgress: (done, total) => show?.({ stage: "simulate", done, total }) };
}

/** What the model refuses is a fault of the file where there is one, of the command line elsewhere. */
async function checked<Value>(
  model: string,
  file: ScsFile,
  run: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PathDependenceError)) throw error;
    const { message } = error;
    if (
      error.code === "invalid-intervention" &&
      !(Number(error.path[1]) < (file.interventions ?? []).length)
    ) {
      const next = "Give rho and dF from 0 to 1, and as at a week before the end.";
      throw new Failure(2, `error: option '--rebalance': ${message}\n${next}`, { cause: error });
    }
    const isFile = model !== "scs";
    const next = "Change the parameters named above and try again.";
    const where = isFile ? basename(model) : "error: option '--set'";
    throw new Failure(isFile ? 1 : 2, `${where}: ${message}\n${next}`, { cause: error });
  }
}
