import { InvalidArgumentError } from "commander";

export interface ParameterChange {
  readonly name: string;
  readonly value: number;
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Parses one `--set name=value` and adds it to those before. */
export function parameterChange(
  text: string,
  before: readonly ParameterChange[] = [],
): readonly ParameterChange[] {
  const [, name = "", written = ""] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
  const value = number.test(written) ? Number(written) : Number.NaN;
  if (name === "" || !(Math.abs(value) < Infinity)) {
    throw new InvalidArgumentError(
      `Found ${JSON.stringify(text)}; expected a parameter and a number, such as fusion=0.4.`,
    );
  }
  if (before.some((change) => change.name === name)) {
    throw new InvalidArgumentError(`Found ${JSON.stringify(name)} twice; expected each parameter once.`);
  }
  return [...before, { name, value }];
}
