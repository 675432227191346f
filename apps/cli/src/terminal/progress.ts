import type { Terminal } from "./Terminal.ts";

export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

const width = 24;

/** Shows progress on standard error: a bar on a terminal, a line at every quarter elsewhere. */
export function progressOn({ stderr, env }: Terminal): (progress: Progress) => void {
  const live = stderr.isTTY === true && env.TERM !== "dumb";
  let told = "";
  return ({ stage, done, total }) => {
    const share = total === 0 ? 1 : done / total;
    if (live) {
      const full = Math.floor(share * width);
      const end = done === total ? "\n" : "";
      stderr.write(
        `\r${stage.padEnd(12)}${"█".repeat(full)}${"░".repeat(width - full)} ${percent(share)}${end}`,
      );
      return;
    }
    const line = `${stage} ${percent(Math.floor(share * 4) / 4)}\n`;
    if (line !== told) stderr.write(line);
    told = line;
  };
}

const percent = (share: number): string => `${String(Math.floor(share * 100)).padStart(3)} %`;
