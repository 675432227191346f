import { nearIds } from "@commonweal/actor-network";
import type { AgentEngine } from "@commonweal/path-dependence";
import { Failure } from "../terminal/Failure.ts";
import type { ParameterChange } from "./parameterChange.ts";
import type { Grm1File } from "./SimulationFile.ts";

/** What replications of GRM-1 are run by. */
export interface Grm1Request {
  readonly actors: number;
  readonly replications: number;
  readonly seed: number;
  readonly engine: AgentEngine;
}

const [least, most] = [13, 1_000_000];

function actorsOf(changes: readonly ParameterChange[]): number | undefined {
  const unknown = changes.find(({ name }) => name !== "actors");
  if (unknown) {
    const [near] = nearIds(["actors"], unknown.name);
    const message = `found ${JSON.stringify(unknown.name)}; expected ${near}, the only parameter of GRM-1 that is not fixed.`;
    throw new Failure(2, `error: option '--set': ${message}`);
  }
  const actors = changes[0]?.value;
  if (actors === undefined || (Number.isInteger(actors) && actors >= least && actors <= most)) return actors;
  const message = `found actors=${actors}; expected a whole number from ${least} to ${most}.`;
  throw new Failure(2, `error: option '--set': ${message}`);
}

/** What to run: the defaults, what a file gives, and what the command line gives, the latter last. */
export function grm1Request(
  file: Partial<Grm1File>,
  changes: readonly ParameterChange[],
  options: Partial<Pick<Grm1Request, "replications" | "seed" | "engine">>,
): Grm1Request {
  return {
    actors: actorsOf(changes) ?? file.parameters?.actors ?? 1000,
    replications: options.replications ?? file.replications ?? 100,
    seed: options.seed ?? file.seed ?? 1,
    engine: options.engine ?? file.engine ?? "wasm",
  };
}
