import { PathDependenceError } from "../errors.ts";

const compiled = new Map<string, WebAssembly.Module>();

/**
 * Compiles WebAssembly from base64, once for all runs.
 *
 * @throws {PathDependenceError} `unsupported` where WebAssembly with vectors cannot be compiled.
 */
export function compiledModule(code: string): WebAssembly.Module {
  const known = compiled.get(code);
  if (known) return known;
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0)));
    compiled.set(code, module);
    return module;
  } catch (error) {
    const message = `Found no WebAssembly with vectors (${error}); expected the engine javascript.`;
    throw new PathDependenceError("unsupported", message, ["engine"]);
  }
}
