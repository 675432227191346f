/** What takes the steps: TypeScript, or the rule's kernel in WebAssembly with the same bits. */
export type AgentEngine = "javascript" | "wasm";
