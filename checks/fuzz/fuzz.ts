import { randomSource } from "../../packages/actor-network/src/testing/randomSource.ts";
import type { FuzzTarget } from "./FuzzTarget.ts";
import { faultOf } from "./faultOf.ts";
import { fuzzTargets } from "./fuzzTargets.ts";
import { materialOf } from "./material.ts";
import { type Material, mutate } from "./mutate.ts";
import { prototypeFault } from "./prototypeFault.ts";

export interface Find {
  readonly index: number;
  readonly input: string | Uint8Array;
  readonly fault: string;
}

/** The input of a number; the same for the same seed and material. */
function inputAt(target: FuzzTarget, material: Material, seed: number, index: number): string | Uint8Array {
  const random = randomSource(Math.imul(seed + 1, 0x9e3779b1) ^ index);
  random();
  const input = mutate(material, random);
  return target.packed ? target.packed(input, random) : input;
}

/** Tries inputs from one number to another, and stops after ten finds; `onProgress` is told before each `step`-th. */
export async function fuzz(
  target: FuzzTarget,
  range: { readonly seed: number; readonly from: number; readonly to: number; readonly step?: number },
  onProgress: (index: number) => void = () => {},
): Promise<readonly Find[]> {
  const { seed, from, to, step = 1000 } = range;
  const material = materialOf(target);
  const finds: Find[] = [];
  const { stackTraceLimit } = Error;
  // Nearly every input ends in an error, and noting the stack is what takes longest about one.
  Error.stackTraceLimit = 0;
  for (let index = from; index < to && finds.length < 10; index += 1) {
    if (index % step === 0) onProgress(index);
    const input = inputAt(target, material, seed, index);
    const isDue = index % 1000 === 0 || index === to - 1;
    const fault = (await faultOf(target, input)) ?? (isDue ? prototypeFault() : null);
    if (fault !== null) finds.push({ index, input, fault });
  }
  Error.stackTraceLimit = stackTraceLimit;
  return Promise.all(
    finds.map(async (find) => ({ ...find, fault: (await faultOf(target, find.input)) ?? find.fault })),
  );
}

export function targetOf(id: string): FuzzTarget {
  const target = fuzzTargets.find((one) => one.id === id);
  if (!target) throw new Error(`no reader ${id}`);
  return target;
}

export const targetIds: readonly string[] = fuzzTargets.map(({ id }) => id);

/** The input of a number for a reader by its id. */
export function inputOf(id: string, seed: number, index: number): string | Uint8Array {
  const target = targetOf(id);
  return inputAt(target, materialOf(target), seed, index);
}
