/** An entry of a package as its users name it, with the names that exist at run time. */
export interface Entry {
  readonly module: string;
  readonly names: readonly string[];
}

/** Writes the programs of somebody who has only installed the packages: file name to text. */
export function strangerPrograms(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const table = JSON.stringify(entries);
  const report = (load: string) => `const problems = [];
for (const { module, names } of ${table}) {
  try {
    const loaded = ${load};
    for (const name of names) if (!(name in loaded)) problems.push(module + " lacks " + name);
    for (const name of Object.keys(loaded))
      if (!names.includes(name) && name !== "__esModule" && name !== "module.exports") problems.push(module + " also has " + name);
  } catch (error) {
    problems.push(module + ": " + error);
  }
}
console.log(JSON.stringify(problems));
`;
  const modules = entries
    .map(({ module }, index) => `import * as m${index} from ${JSON.stringify(module)};`)
    .join("\n");
  const used = entries.flatMap(({ names }, index) => names.map((name) => `m${index}.${name}`));
  const typed = `${modules}\nexport const used: readonly unknown[] = [${used.join(", ")}];
// @ts-expect-error a name that no package has: proves that the types are read
export const missing: unknown = m0.thereIsNoSuchName;
`;
  const compilerOptions = {
    module: "nodenext",
    moduleResolution: "nodenext",
    target: "es2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  };
  return new Map([
    ["imports.mjs", report("await import(module)")],
    ["requires.cjs", report("require(module)")],
    ["types.mts", typed],
    ["types.cts", typed],
    ["tsconfig.json", JSON.stringify({ compilerOptions, files: ["types.mts", "types.cts"] })],
  ]);
}
