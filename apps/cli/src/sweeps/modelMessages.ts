import type { Terminal } from "../terminal/Terminal.ts";

/** Shows on standard error what models say, marked as theirs; standard output is the command's alone. */
export function modelMessages({ stderr }: Terminal): (line: string) => void {
  return (line) => void stderr.write(`model: ${line}\n`);
}
