import type { Problem } from "../repository/Problem.ts";
import type { TextFile } from "../repository/TextFile.ts";

/** Reports what a workflow must not do: trust a movable tag, hold rights by default, run text from outside. */
export function workflowProblems({ path, text }: TextFile): Problem[] {
  const problems: Problem[] = [];
  const lines = text.split("\n");
  if (!lines.includes("permissions: {}"))
    problems.push({ path, line: 1, message: "does not begin with empty rights; expected permissions: {}" });
  lines.forEach((content, index) => {
    const report = (message: string) => problems.push({ path, line: index + 1, message });
    const used = /^\s*-?\s*uses:\s*(\S+)/.exec(content)?.[1];
    if (used && !used.startsWith("./") && !/@[0-9a-f]{40}$/.test(used))
      report(`uses ${used}; expected a commit of forty digits`);
    if (/\bpull_request_target\b/.test(content)) report("runs with our rights on the code of others");
    if (/\$\{\{\s*github\.(event\.|head_ref)/.test(content)) report("puts text from outside into a command");
    if (/permissions:\s*write-all/.test(content)) report("takes every right");
    if (/\bpnpm@(?!10\.34\.9\b)/.test(content)) report("runs another pnpm than package.json names");
  });
  return problems;
}
