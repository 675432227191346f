// Compiles the kernels of this folder to modules of ../src. Usage: node assembly/build.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import asc from "assemblyscript/asc";

/** The folder of ../src that uses a kernel. */
const folders = {
  habitChoice: "agents",
  meanFieldSteps: "ensembles",
};

export const kernels = Object.keys(folders);

const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", "1"];

/** Compiles one kernel and gives the text of the module that carries it. */
export async function compiledModule(kernel) {
  const name = `${kernel}.ts`;
  let binary = new Uint8Array(0);
  const { error, stderr } = await asc.main([name, "--outFile", "out.wasm", ...options], {
    readFile: (file) => (file === name ? sourceOf(name) : null),
    writeFile: (file, contents) => {
      if (file === "out.wasm") binary = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${kernel} does not compile: ${stderr.toString()}`);
  const code = Buffer.from(binary).toString("base64");
  return `// Made by assembly/build.mjs from assembly/${name}.\nexport const ${kernel}Code =\n  "${code}";\n`;
}

/** A decorator of a function is a comment in the source, since other tools do not read it there. */
function sourceOf(name) {
  return readFileSync(new URL(name, import.meta.url), "utf8").replace(/^\/\/ (?=@inline$)/gm, "");
}

/** Where the module of a kernel stands. */
export const moduleFile = (kernel) => new URL(`../src/${folders[kernel]}/${kernel}Code.ts`, import.meta.url);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const kernel of kernels) writeFileSync(moduleFile(kernel), await compiledModule(kernel));
}
