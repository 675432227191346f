import { lengthReachWasm } from "../wasm/lengthReachWasm.ts";
import { stepReachWasm } from "../wasm/stepReachWasm.ts";
import type { SourceBlock } from "./blocks.ts";
import { checkEngine, type Engine } from "./Engine.ts";
import { lengthReach } from "./lengthReach.ts";
import type { PathLists } from "./pathLists.ts";
import { stepReach } from "./stepReach.ts";

/** Makes the `reachColumns` of each source, with or without lengths, by the engine named. */
export function reachBlocks(lists: PathLists, engine: Engine = "javascript"): SourceBlock {
  const wasm = checkEngine(engine) === "wasm";
  if (lists.lengths === null) return wasm ? stepReachWasm(lists) : stepReach(lists);
  return wasm ? lengthReachWasm(lists) : lengthReach(lists);
}
