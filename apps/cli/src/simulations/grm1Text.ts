import { alignedRows } from "../terminal/alignedRows.ts";
import { shortNumber } from "../terminal/shortNumber.ts";
import type { Grm1Simulation } from "./Grm1Simulation.ts";

const meanings = {
  X100: "share who act after 100 steps",
  X120: "share who act after 120 steps, at the end of the mobilisation",
  X200: "share who act at the end, after 200 steps",
  m200: "mean norm at the end",
  s200: "mean habit at the end",
  switch: "share who switch in a step, over all steps",
  habitHi: "share whose habit is above 1/2 at the end",
  X200_resident: "share of residents who act at the end",
  X200_committee: "share of committees",
  X200_enterprise: "share of enterprises",
  X200_party: "share of party committees",
} as const;

const digits = (value: number | null): string => (value === null ? "–" : value.toFixed(5));
const grouped = (value: number): string => value.toLocaleString("en-GB");

/** Words for people. */
export function grm1Text(run: Grm1Simulation): string {
  const { actors, steps, replications, agentSteps, cpuSeconds, wallSeconds } = run;
  const rows = Object.entries(run.targets).map(([name, { mean, se, sd }]) => [
    name,
    digits(mean),
    digits(se),
    digits(sd),
    meanings[name as keyof typeof meanings],
  ]);
  const speed = cpuSeconds > 0 ? `, ${shortNumber(agentSteps / cpuSeconds / 1e6)} million a CPU second` : "";
  return [
    `GRM-1, reference model: ${grouped(actors)} actors, ${steps} steps, ${grouped(replications)} ${replications === 1 ? "replication" : "replications"}, seed ${run.seed}`,
    "",
    ...alignedRows([["target", "mean", "se", "sd", "all shares or levels from 0 to 1"], ...rows], [1, 2, 3]),
    "",
    `${grouped(agentSteps)} agent-steps in ${shortNumber(cpuSeconds)} s of CPU, ${shortNumber(wallSeconds)} s of time (${run.engine}${speed}); at most ${shortNumber(run.peakRssMB)} MB`,
    `Trajectory ${run.trajectoryHash}`,
    "The parameters are those of a benchmark: assumed, no estimates of any place.",
    ...run.warnings.map((warning) => `Note: ${warning}`),
    "",
  ].join("\n");
}
