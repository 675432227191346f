import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Build {
  readonly kernels: readonly string[];
  readonly compiledModule: (kernel: string) => Promise<string>;
  readonly moduleFile: (kernel: string) => URL;
}

const script = new URL("../../assembly/build.mjs", import.meta.url).href;
const { kernels, compiledModule, moduleFile }: Build = await import(/* @vite-ignore */ script);

describe("the kernels in WebAssembly", () => {
  it.each(kernels)("%s is what a fresh build of its source gives", async (kernel) => {
    expect(readFileSync(moduleFile(kernel), "utf8")).toBe(await compiledModule(kernel));
  });
});
