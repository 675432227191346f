import type { AgentEngine, Grm1Output } from "@commonweal/path-dependence";

/** One target over replications; `null` where a single replication tells nothing of their spread. */
export interface Grm1Target {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly se: number | null;
  /** Standard deviation over replications. */
  readonly sd: number | null;
}

/** What `commonweal simulate grm-1` found, and what it took. */
export interface Grm1Simulation {
  readonly model: "grm-1";
  readonly actors: number;
  readonly steps: number;
  readonly replications: number;
  readonly seed: number;
  readonly engine: AgentEngine;
  readonly targets: Readonly<Record<Grm1Output, Grm1Target>>;
  readonly agentSteps: number;
  /** Seconds of all threads together, networks and start included. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakRssMB: number;
  /** Of the whole path of the first replication and the targets of all: equal wherever the bits are. */
  readonly trajectoryHash: string;
  readonly warnings: readonly string[];
}
