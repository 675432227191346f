import type { Stream } from "@commonweal/numerics";
import { PathDependenceError } from "../errors.ts";
import type { AgentRule, ColumnKinds, Columns } from "./AgentRule.ts";
import { arrayOfKind } from "./arrayOfKind.ts";
import { chooses } from "./chooses.ts";
import { compiledModule } from "./compiledModule.ts";
import { logitTable } from "./logitTable.ts";
import type { RunArrays } from "./RunArrays.ts";
import { fittingActors, touchedAhead } from "./readAhead.ts";

/** A rule's kernel at work on arrays of its own memory. */
export interface RunKernel {
  readonly code: string;
  readonly instance: WebAssembly.Instance;
  stepBlock(step: number, block: number): void;
  /** Ends a step; gives how many switched. */
  finish(): number;
}

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  prepare(actors: number, ties: number): number;
  unlock(...key: number[]): void;
  configure(...coefficients: number[]): void;
  stepBlock(step: number, block: number, impulse: number): void;
  takeOver(): number;
  touch(from: number, to: number): void;
  passOn(from: number, to: number): void;
}

const pageSize = 65536;

/**
 * Starts a rule's kernel and gives the arrays of a run as places in its memory, which never grows afterwards.
 *
 * @throws {PathDependenceError} `unsupported` where the rule has no kernel or the engine has no vectors;
 * `limit-exceeded` where the memory does not suffice.
 */
export function startKernel<Kinds extends ColumnKinds, Parameters>(
  rule: AgentRule<Kinds, Parameters>,
  parameters: Parameters,
  key: Stream,
  order: number,
  ties: number,
  reuse: RunKernel | null = null,
): { readonly arrays: RunArrays<Kinds>; readonly kernel: RunKernel } {
  const { kernel } = rule;
  if (!kernel) {
    const message = `Found no WebAssembly for the rule ${rule.name}; expected the engine javascript.`;
    throw new PathDependenceError("unsupported", message, ["engine"]);
  }
  const instance = reuse?.code === kernel.code ? reuse.instance : newInstance(kernel.code);
  const exports = instance.exports as unknown as KernelExports;
  const size = exports.prepare(order, ties);
  grow(exports.memory, size);
  if (reuse) new Uint8Array(exports.memory.buffer).fill(0, 0, size);
  exports.unlock(...key);
  exports.configure(...kernel.coefficients(parameters));
  const { buffer } = exports.memory;
  const addressOf = (name: string) => (instance.exports[name] as WebAssembly.Global).value as number;
  const words = (name: string, length: number) => new Int32Array(buffer, addressOf(name), length);
  const bytes = (name: string) => new Uint8Array(buffer, addressOf(name), order);
  return {
    arrays: {
      columns: Object.fromEntries(
        Object.entries(rule.columns).map(([name, kind]) => [
          name,
          new arrayOfKind[kind](buffer, addressOf(name), order),
        ]),
      ) as Columns<Kinds>,
      signal: bytes("signal"),
      next: bytes("next"),
      sums: words("sums", order),
      switched: words("switched", order),
      starts: words("starts", order + 1),
      pushes: words("pushes", 2 * ties),
    },
    kernel: {
      code: kernel.code,
      instance,
      stepBlock: (step, block) => exports.stepBlock(step, block, kernel.impulse(parameters, step)),
      finish: () => finish(exports, order),
    },
  };
}

/** Ends a step; in short calls where there are many actors, since code gets faster only between calls. */
function finish(exports: KernelExports, order: number): number {
  const count = exports.takeOver();
  if (order <= fittingActors) {
    exports.passOn(0, count);
    return count;
  }
  for (let from = 0; from < count; from += touchedAhead) {
    const to = Math.min(from + touchedAhead, count);
    exports.touch(from, to);
    exports.passOn(from, to);
  }
  return count;
}

function newInstance(code: string): WebAssembly.Instance {
  const logits = logitTable();
  const decide = (z: number, word: number) => chooses(logits, z, word);
  const module = compiledModule(code);
  const imports = WebAssembly.Module.imports(module).map((wanted) => [wanted.module, { decide }]);
  return new WebAssembly.Instance(module, Object.fromEntries(imports));
}

function grow(memory: WebAssembly.Memory, bytes: number): void {
  const lacking = Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / pageSize));
  try {
    memory.grow(lacking);
  } catch {
    const message = `Found no room for ${lacking} more pages of WebAssembly memory; expected a smaller network.`;
    throw new PathDependenceError("limit-exceeded", message, ["engine"]);
  }
}
