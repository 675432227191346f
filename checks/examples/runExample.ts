import { inspect, isDeepStrictEqual } from "node:util";
import { preparedExample } from "./preparedExample.ts";

export interface RunOptions {
  /** Names in reach without an import. */
  readonly scope?: Readonly<Record<string, unknown>>;
  readonly load: (module: string) => Promise<unknown>;
}

export interface ExampleResult {
  readonly assertions: number;
  readonly failures: readonly string[];
}

type Run = (check: unknown, load: unknown, ...scope: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Run;

/** Runs an example and compares each value with the one its comment promises. */
export async function runExample(code: string, { scope = {}, load }: RunOptions): Promise<ExampleResult> {
  const failures: string[] = [];
  let assertions = 0;
  const check = (line: number, kind: string, value: unknown, expected: unknown, written: string): void => {
    assertions += 1;
    const good = kind === "=>" ? isDeepStrictEqual(value, expected) : isClose(value, expected);
    if (!good)
      failures.push(`line ${line} gives ${inspect(value, { depth: 5 })}; expected ${kind} ${written}`);
  };
  try {
    const { script, assertions: promised } = preparedExample(code);
    const run = new AsyncFunction("__check", "__import", ...Object.keys(scope), script);
    await run(check, load, ...Object.values(scope));
    if (assertions !== promised) failures.push(`made ${assertions} of ${promised} comparisons`);
  } catch (error) {
    failures.push(String(error));
  }
  return { assertions, failures };
}

function isClose(value: unknown, expected: unknown): boolean {
  if (typeof value === "number" && typeof expected === "number") return Math.abs(value - expected) <= 1e-9;
  if (value === null || typeof value !== "object" || expected === null || typeof expected !== "object")
    return false;
  const keys = Object.keys(expected);
  return (
    keys.length === Object.keys(value).length &&
    keys.every((key) =>
      isClose((value as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
    )
  );
}
