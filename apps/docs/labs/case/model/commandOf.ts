import type { LabRun } from "./LabRun.ts";

export interface AskedAgents {
  readonly agents: number;
  readonly replications: number;
  readonly seed: number;
}

/** Writes the command line that gives the same numbers, to the bit. */
export function commandOf({ values, given, interventions }: LabRun, asked?: AskedAgents): string {
  return [
    "commonweal simulate scs",
    ...given.map((name) => `--set ${name}=${values[name]}`),
    ...interventions.flatMap((each) =>
      each.kind === "rebalance" ? [`--rebalance rho=${each.rho ?? 0},dF=${each.dF ?? 0},at=${each.at}`] : [],
    ),
    ...(asked
      ? [`--agents ${asked.agents}`, `--replications ${asked.replications}`, `--seed ${asked.seed}`]
      : []),
    "--json",
  ].join(" ");
}
