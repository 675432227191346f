import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error a script without declarations
import { compiledModule, kernels, moduleFile } from "../../assembly/build.mjs";

describe("the kernels in WebAssembly", () => {
  it.each(kernels as string[])("%s is what a fresh build of its source gives", async (kernel) => {
    expect(readFileSync(moduleFile(kernel), "utf8")).toBe(await compiledModule(kernel));
  });
});
