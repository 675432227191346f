import { describe, expect, it } from "vitest";
import { describeProblems } from "../repository/describeProblems.ts";
import { textFiles } from "../repository/textFiles.ts";
import { workspacePackages } from "../repository/workspacePackages.ts";
import { impureExpressions } from "./impureExpressions.ts";

const packages = workspacePackages().filter(({ folder }) => folder.startsWith("packages/"));
const problemsOf = (text: string, options?: { clock: boolean }) =>
  impureExpressions({ path: "x.ts", text }, options).map(({ line, message }) => `${line} ${message}`);

describe("the determinism check", () => {
  it.each([
    "Math.exp(1)",
    "Math.hypot(3, 4)",
    "Math.random()",
    "const { sin } = Math",
    'Math["cos"](1)',
    "const m = Math; m.tan(1)",
    "globalThis.Math.log(2)",
    "x ** 0.5",
    "x ** n",
    "x **= y",
    "Date.now()",
    "new Date()",
    "new Date",
    "Date()",
    "performance.now()",
    "crypto.getRandomValues(a)",
    "crypto.subtle.generateKey(a, false, [])",
    "names.sort((a, b) => a.localeCompare(b))",
    "x.toLocaleString()",
  ])("reports %s", (code) => {
    expect(problemsOf(`const a = 1;\n${code};`)).toContainEqual(expect.stringMatching(/^2 /));
  });

  it("accepts what has the same bits everywhere, comments and names", () => {
    const text = `// Math.exp(1)\nMath.sqrt(2) + Math.max(1, 2) * Math.PI + x ** 2 + x ** -1 + 2 ** k;
      "Math.random()"; new Date("2020-01-23"); Date.UTC(2020, 0, 23); let at: Date; point.crypto; crypto.subtle.sign("HMAC", key, a); ({ performance: 1 });`;
    expect(problemsOf(text)).toEqual([]);
  });

  it("accepts clocks where runs are dated, and only clocks", () => {
    expect(problemsOf("new Date(); performance.now(); Math.random();", { clock: true })).toHaveLength(1);
  });
});

describe("results", () => {
  it.each(packages)("of $folder depend on no engine, hour or place", ({ folder, id }) => {
    const files = textFiles(`${folder}/src`, ".ts").filter(
      ({ path }) => !/\.(test|test-d|bench)\.ts$|\/src\/testing(\.ts$|\/)/.test(path),
    );
    const problems = files.flatMap((file) =>
      impureExpressions(file, { clock: id === "experiments-bullmq" || file.path.includes("/src/node/") }),
    );
    expect(describeProblems(problems)).toEqual([]);
  });
});
