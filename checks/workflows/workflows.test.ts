import { describe, expect, it } from "vitest";
import { describeProblems } from "../repository/describeProblems.ts";
import { textFiles } from "../repository/textFiles.ts";
import { workflowProblems } from "./workflowProblems.ts";

describe("the workflow check", () => {
  it.each([
    ["an action by tag", "- uses: actions/checkout@v4", /forty digits/],
    ["foreign code with our rights", "on: pull_request_target", /rights on the code of others/],
    ["text from outside in a command", `run: echo $\{{ github.event.issue.title }}`, /text from outside/],
    ["every right", "permissions: write-all", /every right/],
    ["another pnpm", "run: npx -y pnpm@11.0.0 test", /another pnpm/],
  ])("reports %s", (_, line, message) => {
    const problems = workflowProblems({ path: "x.yml", text: `permissions: {}\n${line}` });
    expect(problems).toEqual([expect.objectContaining({ line: 2, message: expect.stringMatching(message) })]);
  });

  it("reports a workflow that does not begin with empty rights", () => {
    expect(workflowProblems({ path: "x.yml", text: "on: push" })).toHaveLength(1);
  });
});

describe("workflows", () => {
  it("pin their actions and begin with empty rights", () => {
    const workflows = textFiles(".github/workflows", ".yml");
    expect(workflows.map(({ path }) => path)).toEqual([
      ".github/workflows/ci.yml",
      ".github/workflows/release.yml",
    ]);
    expect(describeProblems(workflows.flatMap(workflowProblems))).toEqual([]);
  });
});
