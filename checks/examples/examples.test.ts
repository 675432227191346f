import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { textFiles } from "../repository/textFiles.ts";
import { workspacePackages } from "../repository/workspacePackages.ts";
import { type CommandPage, commandPage } from "./commandPage.ts";
import { docstringExamples } from "./docstringExamples.ts";
import type { Example } from "./Example.ts";
import { loadFromSource } from "./loadFromSource.ts";
import { pageExamples } from "./pageExamples.ts";
import { runCommands } from "./runCommands.ts";
import { runExample } from "./runExample.ts";

const load = async () => ({ add: (a: number, b: number) => a + b });
const failuresOf = async (code: string) => (await runExample(code, { load })).failures;

describe("the runner of examples", () => {
  it("compares values behind statements and declarations, exactly or closely", async () => {
    const code = `import { add, type Sum } from "adder";
const three: number = add(1, 2); // => 3
[add(1, 1),
 add(2, 2)]; // => [2, 4]
({ third: 1 / 3, list: [0.1 + 0.2] }); // ≈ { third: 0.3333333333, list: [0.3] }
add(0.1, 0.2) === 0.3; // => false
await Promise.resolve(null); // => null`;
    expect(await runExample(code, { load })).toEqual({ assertions: 5, failures: [] });
  });

  it.each([
    ["a wrong value", "1 + 1; // => 3", /line 1 gives 2; expected => 3/],
    ["a value that is not close enough", "0.3333; // ≈ 0.3333333333", /line 1 gives 0.3333/],
    ["a missing key", "({ a: 1 }); // => { a: 1, b: 2 }", /line 1/],
    ["a zero with another sign", "-0; // => 0", /gives -0/],
    ["a name that does not exist", "nothing(); // => 1", /ReferenceError/],
    ["an error", `throw new Error("no")`, /Error: no/],
    ["no TypeScript", "const = 1;", /SyntaxError/],
    [
      "an expected value behind half a statement",
      "const a = [ // => 1\n1];",
      /1 expected values, of which 0/,
    ],
    ["an expected value that stands alone", "1 + 1;\n// => 2", /1 expected values, of which 0/],
  ])("reports %s", async (_, code, message) => {
    expect(await failuresOf(code)).toContainEqual(expect.stringMatching(message));
  });

  it("finds the examples of a docstring, up to the next tag", () => {
    const text =
      "/**\n * Adds.\n *\n * @example\n * add(1, 2); // => 3\n *\n * add(2, 2); // => 4\n * @throws {E}\n */\nexport const a = 1;";
    expect(docstringExamples({ path: "a.ts", text })).toEqual([
      { path: "a.ts", line: 4, code: "\nadd(1, 2); // => 3\n\nadd(2, 2); // => 4" },
    ]);
    expect(docstringExamples({ path: "a.ts", text: "// @example\nconst a = '@example';" })).toEqual([]);
  });

  it("finds the blocks of a page, and what they need", () => {
    const text =
      "```ts\na;\n```\n```sh\nb\n```\n~~~ts requires=REDIS_URL\nc;\n~~~\n````md\n```ts\nd;\n```\n````\n";
    expect(pageExamples({ path: "a.md", text })).toEqual([
      { path: "a.md", line: 2, code: "a;" },
      { path: "a.md", line: 8, code: "c;", requires: "REDIS_URL" },
    ]);
  });
});

describe("the runner of commands", () => {
  const page = (text: string) => commandPage({ path: "a.md", text });
  const table = "```csv file=n.csv\nsource,target\na,b\n```\n";
  const measured = (shown: string) =>
    `${table}\n\`\`\`sh run\ncommonweal measure n.csv \\\n  --measures density # of three\n\`\`\`\n\n\`\`\`text output\n${shown}\n\`\`\`\n`;

  it("finds files, commands and what they print, and nothing on a page whose commands are not to be run", () => {
    expect(page(measured("x"))?.steps).toEqual([
      { line: 2, kind: "file", name: "n.csv", text: "source,target\na,b\n" },
      { line: 7, kind: "command", argv: ["commonweal", "measure", "n.csv", "--measures", "density"] },
      { line: 12, kind: "output", text: "x" },
    ]);
    expect(page("```sh\ncommonweal new a\n```\n")).toBeUndefined();
  });

  it("reports another output, a failure, and what is no call of the program", async () => {
    expect(await runCommands(page(measured("density")) as CommandPage)).toEqual([]);
    expect(await runCommands(page(measured("centrality")) as CommandPage)).toEqual([
      expect.stringMatching(/line 12: printed/),
    ]);
    const wrong = page("```sh run\nrm -r a\ncommonweal measure none.csv\n```\n") as CommandPage;
    expect(await runCommands(wrong)).toEqual([
      expect.stringMatching(/no call of commonweal: rm/),
      expect.stringMatching(/ended with 1: Found nothing/),
    ]);
  });
});

const packages = workspacePackages();
const titled = (examples: Example[]) =>
  examples.map((example) => ({ ...example, title: `${example.path}:${example.line}` }));

describe("docstring examples", () => {
  for (const { folder, id } of packages.filter(({ folder }) => folder.startsWith("packages/"))) {
    const examples = titled(textFiles(`${folder}/src`, ".ts").flatMap(docstringExamples));
    if (examples.length === 0) continue;
    it.for(examples)("$title", async ({ path, code }) => {
      const scope = {
        ...(await loadFromSource("@commonweal/numerics", folder)),
        ...(await loadFromSource(`@commonweal/${id}${path.includes("/src/node/") ? "/node" : ""}`, folder)),
        ...((await import(/* @vite-ignore */ join(repositoryRoot, path))) as Record<string, unknown>),
      };
      const result = await runExample(code, { scope, load: (module) => loadFromSource(module, folder) });
      expect(result.failures).toEqual([]);
      expect(result.assertions, "compares nothing; expected at least one // => value").toBeGreaterThan(0);
    });
  }
});

describe("examples", () => {
  const pages = textFiles(".", ".md");
  const programs = textFiles("examples", ".ts").map(({ path, text }) => ({ path, line: 1, code: text }));
  const examples = titled([...pages.flatMap(pageExamples), ...programs]);

  it("are found on the first page", () => {
    expect(examples.map(({ path }) => path)).toContain("README.md");
  });

  it.for(examples)("$title", async ({ path, code, requires }, { skip }) => {
    if (requires && !process.env[requires]) skip(`${requires} is not set`);
    const folder = packages.find((one) => path.startsWith(`${one.folder}/`))?.folder ?? "packages/case-study";
    const result = await runExample(code, { load: (module) => loadFromSource(module, folder) });
    expect(result.failures).toEqual([]);
    expect(result.assertions, "compares nothing; expected at least one // => value").toBeGreaterThan(0);
  });
});

describe("commands of pages", () => {
  const found = textFiles(".", ".md").flatMap((file) => commandPage(file) ?? []);

  it.for(found)("$path", { timeout: 300_000 }, async (page) => {
    expect(await runCommands(page)).toEqual([]);
  });
});
