import { ActorNetworkError } from "../errors.ts";

/**
 * What computes: `javascript`, or `wasm`, WebAssembly with vectors, which gives the same bytes sooner. Default: `javascript`,
 * everywhere.
 */
export type Engine = "javascript" | "wasm";

/** Refuses a name that is none of the two. */
export function checkEngine(engine: Engine): Engine {
  if (engine === "javascript" || engine === "wasm") return engine;
  const message = `Found the engine ${engine}; expected javascript or wasm.`;
  throw new ActorNetworkError("invalid-option", message, ["engine"]);
}
