import { lengthDependenciesWasm } from "../wasm/lengthDependenciesWasm.ts";
import { stepDependenciesWasm } from "../wasm/stepDependenciesWasm.ts";
import type { SourceBlock } from "./blocks.ts";
import { checkEngine, type Engine } from "./Engine.ts";
import { lengthDependencies } from "./lengthDependencies.ts";
import type { PathLists } from "./pathLists.ts";
import { stepDependencies } from "./stepDependencies.ts";

/** Makes the sums per actor of what sources depend on it, with or without lengths, by the engine named. */
export function dependencyBlocks(
  lists: PathLists,
  sources: Uint32Array,
  engine: Engine = "javascript",
): SourceBlock {
  const wasm = checkEngine(engine) === "wasm";
  if (lists.lengths === null) return (wasm ? stepDependenciesWasm : stepDependencies)(lists, sources);
  return (wasm ? lengthDependenciesWasm : lengthDependencies)(lists, sources);
}
