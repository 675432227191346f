import { spawn } from "node:child_process";

export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a program to its end and keeps what it says. A script of Node itself is run as `process.execPath`. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  { cwd, env = {} }: ProgramOptions,
): Promise<ProgramResult> {
  // npm and npx are command scripts on Windows, which only a shell starts.
  const shell = process.platform === "win32" && /^(npm|npx)$/.test(program);
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text;
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, ...output }));
  });
}
