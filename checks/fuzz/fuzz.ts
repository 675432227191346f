import { type NetworkFormat, networkFormats } from "@commonweal/actor-network";
import { randomSource } from "../../packages/actor-network/src/testing/randomSource.ts";
import { faultOf } from "./faultOf.ts";
import { materialOf } from "./material.ts";
import { type Material, mutate } from "./mutate.ts";
import { prototypeFault } from "./prototypeFault.ts";

export interface Find {
  readonly index: number;
  readonly input: string | Uint8Array;
  readonly fault: string;
}

/** The input of a number; the same for the same seed and material. */
export function inputAt(material: Material, seed: number, index: number): string | Uint8Array {
  const random = randomSource(Math.imul(seed + 1, 0x9e3779b1) ^ index);
  random();
  return mutate(material, random);
}

/** Tries inputs from one number to another, and stops after ten finds; `onProgress` is told before each `step`-th. */
export function fuzz(
  format: NetworkFormat,
  range: { readonly seed: number; readonly from: number; readonly to: number; readonly step?: number },
  onProgress: (index: number) => void = () => {},
): readonly Find[] {
  const { seed, from, to, step = 1000 } = range;
  const material = materialOf(format);
  const finds: Find[] = [];
  const { stackTraceLimit } = Error;
  // Nearly every input ends in an error, and noting the stack is what takes longest about one.
  Error.stackTraceLimit = 0;
  for (let index = from; index < to && finds.length < 10; index += 1) {
    if (index % step === 0) onProgress(index);
    const input = inputAt(material, seed, index);
    const isDue = index % 1000 === 0 || index === to - 1;
    const fault = faultOf(format, input) ?? (isDue ? prototypeFault() : null);
    if (fault !== null) finds.push({ index, input, fault });
  }
  Error.stackTraceLimit = stackTraceLimit;
  return finds.map((find) => ({ ...find, fault: faultOf(format, find.input) ?? find.fault }));
}

export function formatOf(id: string): NetworkFormat {
  const format = networkFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

export const formatIds: readonly string[] = networkFormats.map(({ id }) => id);

/** The input of a number for a format by its id. */
export function inputOf(id: string, seed: number, index: number): string | Uint8Array {
  return inputAt(materialOf(formatOf(id)), seed, index);
}
