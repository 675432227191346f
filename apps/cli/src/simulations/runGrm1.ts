import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { column, type ResultTable, summary } from "@commonweal/experiments";
import { runEnsembleInWorkers } from "@commonweal/experiments/node";
import { stream } from "@commonweal/numerics";
import {
  type Grm1Output,
  grm1Network,
  grm1Outputs,
  grm1Parameters,
  habitChoiceRule,
  recordAgents,
  startAgents,
  trajectoryHash,
} from "@commonweal/path-dependence";
import type { Grm1Simulation, Grm1Target } from "./Grm1Simulation.ts";
import type { Grm1Request } from "./grm1Request.ts";
import type { Running } from "./Running.ts";

const steps = 200;

const modelModule = pathToFileURL(createRequire(import.meta.url).resolve("@commonweal/path-dependence")).href;

function targetOf(table: ResultTable, output: Grm1Output): Grm1Target {
  const { mean, sd, count } = summary(column(table, output));
  return { mean: mean as number, se: sd === null ? null : sd / Math.sqrt(count), sd };
}

/** Hashes the path of the first replication, step by step, with the targets of all. */
function hashOf({ actors, seed, engine }: Grm1Request, table: ResultTable): string {
  const network = grm1Network(actors, stream({ root: seed, replication: 0, purpose: "grm-1 network" }));
  const run = startAgents(habitChoiceRule(grm1Parameters), network, { seed, replication: 0, engine });
  const { series } = recordAgents(run, steps, { series: [{ column: "acts" }] });
  const targets = grm1Outputs.map((output) => ({
    column: output,
    sectors: null,
    steps: new Uint32Array(table.rows).fill(steps),
    width: 1,
    values: column(table, output),
  }));
  return trajectoryHash(run, [...series, ...targets]);
}

/** Runs replications of GRM-1 in worker threads; the numbers do not depend on how many there are. */
export async function runGrm1(
  request: Grm1Request,
  { workers, signal, onProgress }: Running,
): Promise<Grm1Simulation> {
  const { actors, replications, seed, engine } = request;
  const [started, used] = [performance.now(), process.cpuUsage()];
  const table = await runEnsembleInWorkers({
    design: { kind: "sobol", dimensions: 0, size: replications, seed: null },
    model: { url: modelModule, export: "grm1Model", setup: { seed, actors, engine } },
    workers,
    signal,
    onProgress,
  });
  const { user, system } = process.cpuUsage(used);
  const wallSeconds = (performance.now() - started) / 1000;
  return {
    model: "grm-1",
    actors,
    steps,
    replications,
    seed,
    engine,
    targets: Object.fromEntries(
      grm1Outputs.map((output) => [output, targetOf(table, output)]),
    ) as Grm1Simulation["targets"],
    agentSteps: actors * steps * replications,
    cpuSeconds: (user + system) / 1e6,
    wallSeconds,
    peakRssMB: process.resourceUsage().maxRSS / 1024,
    trajectoryHash: hashOf(request, table),
    warnings: [],
  };
}
