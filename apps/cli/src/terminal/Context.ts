import type { Terminal } from "./Terminal.ts";

/** What every command gets beside its own options. */
export interface Context {
  readonly terminal: Terminal;
  /** Raised when a signal asks the command to stop. */
  readonly signal: AbortSignal;
}
