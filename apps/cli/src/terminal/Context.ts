import type { PlainTerminal } from "./plainTerminal.ts";

/** What every command gets beside its own options. */
export interface Context {
  readonly terminal: PlainTerminal;
  /** Raised when a signal asks the command to stop. */
  readonly signal: AbortSignal;
}
