/** How a program ended. */
export interface Ending {
  /** Exit code; `null` where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Seconds from `stopAt` of whoever measures, or from its start. */
  readonly at: number;
}

/** A program at work, in a process group of its own. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ending>;
  /** What it has written to its standard error so far. */
  said(): string;
  /** Sends a signal to the program alone. */
  signal(name: NodeJS.Signals): void;
  /** SIGKILL to the program and all that it started. */
  killAll(): void;
}
