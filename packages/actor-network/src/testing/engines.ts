import type { Engine } from "../paths/Engine.ts";

export const engines: readonly Engine[] = ["javascript", "wasm"];
