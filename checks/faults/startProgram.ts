import { spawn } from "node:child_process";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import type { Ending, Running } from "./Running.ts";

const still = new Set<number>();
process.on("exit", () => {
  for (const pid of still) killGroup(pid);
});

/** Starts a program in a process group of its own, which does not outlive us. */
export function startProgram(command: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const [program, ...words] = command;
  const child = spawn(program as string, words, {
    cwd: repositoryRoot,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const pid = child.pid ?? 0;
  if (pid > 0) still.add(pid);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] = (said[name] + text).slice(-100_000);
    });
  }
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      killGroup(pid);
      still.delete(pid);
      resolve({ code, signal, ...said, at: performance.now() });
    });
  });
  return {
    pid,
    ended,
    said: () => said.stderr,
    signal: (name) => void child.kill(name),
    killAll: () => killGroup(pid),
  };
}

function killGroup(pid: number): void {
  try {
    if (pid > 0) process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}
