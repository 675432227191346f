import { type ChildProcess, spawn } from "node:child_process";
import { ExperimentsError } from "../../errors.ts";
import { endedAtExit } from "./endedAtExit.ts";
import { lineReader } from "./lineReader.ts";
import type { ModelProgram } from "./ModelSource.ts";
import { messageReader } from "./messageReader.ts";

/** Longest line that a program may answer, in bytes. */
const longestAnswer = 2 ** 26;
const graceMilliseconds = 1000;

interface OpenProgramOptions {
  /** Seconds after which an answer no longer is waited for. */
  readonly secondsPerRun: number;
  readonly onMessage: ((line: string) => void) | undefined;
}

/** A program that answers one line for every line it gets. */
export interface OpenProgram {
  /** Sends a line and waits for the one that answers it; one at a time. */
  ask(line: string): Promise<string>;
  /** Closes the program's input, and ends it by force where it does not end then. */
  end(): Promise<void>;
}

/**
 * Starts a program that answers lines.
 *
 * A line too long, an answer too late or unasked for, or the end of the program rejects what was asked, and the program
 * is ended by force. It has a process group of its own, so that what it started in turn ends with it; on Windows, which has
 * none, the program ends alone.
 */
export function openProgram({ command, folder }: ModelProgram, options: OpenProgramOptions): OpenProgram {
  const [file, ...rest] = command;
  const child = spawn(file, rest, { cwd: folder, stdio: "pipe", windowsHide: true, detached: hasGroups });
  let waiting: { resolve(line: string): void; reject(error: unknown): void } | null = null;
  let failure: ExperimentsError | null = null;
  const kill = () => killGroup(child);
  const forget = endedAtExit(kill);
  const fail = (why: string, cause?: unknown) => {
    failure ??= new ExperimentsError("run-failed", `Program: ${why}.`, [], { cause });
    kill();
    waiting?.reject(failure);
    waiting = null;
  };
  const ended = new Promise<void>((resolve) => {
    child.on("error", (error) => {
      fail(`could not be started or reached (${codeOf(error)})`, error);
      if (child.pid !== undefined) return;
      forget();
      resolve();
    });
    // What the program leaves behind would hold its pipes open.
    child.on("exit", () => {
      kill();
      setTimeout(closePipes, graceMilliseconds).unref();
    });
    child.on("close", (code, signal) => {
      forget();
      fail(`ended by ${signal === null ? `code ${code}` : `signal ${signal}`} before it answered`);
      resolve();
    });
  });
  const closePipes = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  // What cannot be written any more is told by the end of the program.
  child.stdin.on("error", () => {});
  const answers = lineReader(longestAnswer, (line, whole) => {
    if (!waiting) return fail("found a line that nobody asked for; expected one for every line of input");
    if (!whole) return fail(`found a line of more than ${longestAnswer} bytes; expected a shorter one`);
    waiting.resolve(line);
    waiting = null;
  });
  const messages = messageReader((line) => options.onMessage?.(line));
  child.stdout.on("data", answers.take);
  child.stderr.on("data", messages.take);
  child.stderr.on("end", messages.end);
  return {
    async ask(line) {
      if (failure) throw failure;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise<string>((resolve, reject) => {
          waiting = { resolve, reject };
          timer = setTimeout(
            () => fail(`found no answer after ${options.secondsPerRun} s; expected one`),
            options.secondsPerRun * 1000,
          );
          child.stdin.write(`${line}\n`);
        });
      } finally {
        clearTimeout(timer);
      }
    },
    async end() {
      child.stdin.end();
      const timer = setTimeout(kill, failure || waiting ? 0 : graceMilliseconds);
      await ended;
      clearTimeout(timer);
    },
  };
}

const hasGroups = process.platform !== "win32";

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (!hasGroups) return void child.kill("SIGKILL");
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : error.name);
