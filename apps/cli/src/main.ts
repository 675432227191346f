import { CommanderError } from "commander";
import { programOf } from "./programOf.ts";
import { failureOf } from "./terminal/failureOf.ts";
import { plainTerminal } from "./terminal/plainTerminal.ts";
import type { Terminal } from "./terminal/Terminal.ts";

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the command line and gives the exit code.
 *
 * 0 done; 1 the input is wrong; 2 the command line is wrong; 3 the disk failed; 70 a fault of the program; 130 or 143
 * stopped by a signal. A stack trace is shown only with `--debug`.
 */
export async function main(argv: readonly string[], given: Terminal): Promise<number> {
  const terminal = plainTerminal(given);
  const stopping = new AbortController();
  let stopped: number | null = null;
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      stopped = code;
      stopping.abort();
    };
    terminal.once(signal as keyof typeof signals, listener);
    return [signal as keyof typeof signals, listener] as const;
  });
  try {
    const program = programOf({ terminal, signal: stopping.signal });
    await program.parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (stopped !== null) {
      terminal.stderr.write("\nStopped. Nothing half-written was left behind.\n");
      return stopped;
    }
    const failure = failureOf(error);
    const own = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(
      `${failure?.message ?? `A fault of the program: ${own}\nPlease report it, with the output of --debug.`}\n`,
    );
    if (argv.includes("--debug") && error instanceof Error) terminal.stderr.write(`${error.stack}\n`);
    return failure?.exitCode ?? 70;
  } finally {
    for (const [signal, listener] of listeners) terminal.off(signal, listener);
  }
}
