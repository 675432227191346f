import { compiledModule } from "../agents/compiledModule.ts";
import { choiceTable } from "../meanField/choiceShare.ts";
import { meanFieldStepsCode } from "./meanFieldStepsCode.ts";

/** The kernel of pairs of sets at work: steps go over the first `pairs` of them. */
export interface PairKernel {
  /** The numbers of all pairs, two sets side by side. */
  readonly numbers: Float64Array;
  /** Pairs whose latest located step is still to be taken, one bit each. */
  readonly left: WebAssembly.Global;
  normalSteps(from: number, to: number, pairs: number): void;
  plainSteps(from: number, to: number, pairs: number): void;
  /** Gives the step after the last one taken; stops at one that some pair leaves. */
  locatedSteps(from: number, to: number, pairs: number): number;
  /** Has to follow every change of a pair before located steps. */
  look(pair: number): void;
}

interface KernelExports extends Omit<PairKernel, "numbers"> {
  readonly memory: WebAssembly.Memory;
  readonly pairs: WebAssembly.Global;
  prepare(): void;
}

let started: PairKernel | undefined;

/**
 * Gives the kernel of pairs, started once.
 *
 * @throws {PathDependenceError} `unsupported` where WebAssembly with vectors cannot be compiled.
 */
export function pairKernel(): PairKernel {
  if (started) return started;
  const { exports } = new WebAssembly.Instance(compiledModule(meanFieldStepsCode));
  const { memory, pairs, left, normalSteps, plainSteps, locatedSteps, look, prepare } =
    exports as unknown as KernelExports;
  new Float64Array(memory.buffer).set(choiceTable);
  prepare();
  const numbers = new Float64Array(memory.buffer, pairs.value as number);
  started = { numbers, left, normalSteps, plainSteps, locatedSteps, look };
  return started;
}
