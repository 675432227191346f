import type { InputColumn } from "./InputColumn.ts";
import type { Restriction } from "./Restriction.ts";

/** Makes the question whether a run meets a restriction. */
export function meets(inputs: readonly InputColumn[], restriction: Restriction): (run: number) => boolean {
  const values = inputs[restriction.input]?.values as ArrayLike<number | string>;
  if (restriction.kind === "values") {
    const kept = new Set(restriction.values);
    return (run) => kept.has(values[run] as string | number);
  }
  const { low, high } = restriction;
  const [least, most] = [low ?? -Infinity, high ?? Infinity];
  return (run) => (values[run] as number) >= least && (values[run] as number) < most;
}
