import { ActorNetworkError } from "../errors.ts";

/** A running WebAssembly module whose arrays are exported globals that hold their addresses. */
export interface Kernel {
  /** Calls an exported function. */
  readonly call: (name: string, ...values: number[]) => number;
  /** Grows the memory to so many bytes; addresses hold only afterwards. */
  readonly reserve: (bytes: number) => void;
  /** Copies an array to where the kernel has its own. */
  readonly place: (name: string, values: Uint8Array | Uint32Array | Int32Array | Float64Array) => void;
  /** Looks into an array of the kernel. */
  readonly floats: (name: string, length: number) => Float64Array;
}

const compiled = new Map<string, WebAssembly.Module>();
const pageSize = 65536;

/**
 * Starts a kernel from its code in base64.
 *
 * @throws {ActorNetworkError} `unsupported` where WebAssembly with vectors cannot be compiled.
 */
export function startKernel(code: string): Kernel {
  const module = moduleOf(code);
  const { exports } = new WebAssembly.Instance(module);
  const memory = exports.memory as WebAssembly.Memory;
  const addressOf = (name: string): number => (exports[name] as WebAssembly.Global).value;
  return {
    call: (name, ...values) => (exports[name] as (...values: number[]) => number)(...values),
    reserve(bytes) {
      const lacking = Math.ceil((bytes - memory.buffer.byteLength) / pageSize);
      try {
        memory.grow(Math.max(0, lacking));
      } catch {
        const message = `Found no room for ${lacking} more pages of WebAssembly memory; expected a smaller network.`;
        throw new ActorNetworkError("limit-exceeded", message, ["engine"]);
      }
    },
    place(name, values) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      new Uint8Array(memory.buffer).set(bytes, addressOf(name));
    },
    floats: (name, length) => new Float64Array(memory.buffer, addressOf(name), length),
  };
}

function moduleOf(code: string): WebAssembly.Module {
  const known = compiled.get(code);
  if (known) return known;
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0)));
    compiled.set(code, module);
    return module;
  } catch (error) {
    const message = `Found no WebAssembly with vectors (${error}); expected the engine javascript.`;
    throw new ActorNetworkError("unsupported", message, ["engine"]);
  }
}
