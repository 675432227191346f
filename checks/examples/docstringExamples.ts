import type { TextFile } from "../repository/TextFile.ts";
import type { Example } from "./Example.ts";

/** Takes the `@example` blocks out of the docstrings of a source file. */
export function docstringExamples({ path, text }: TextFile): Example[] {
  const examples: Example[] = [];
  let inComment = false;
  let current: { line: number; code: string[] } | undefined;
  const close = () => {
    if (current) examples.push({ path, line: current.line, code: current.code.join("\n").trimEnd() });
    current = undefined;
  };
  text.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*\/\*\*/.test(line)) inComment = true;
    if (!inComment) return;
    const content = line.replace(/^\s*(\/\*\*|\*(?!\/))? ?/, "").replace(/\s*\*\/\s*$/, "");
    if (/^\s*@example\b/.test(content)) {
      close();
      const rest = content.replace(/^\s*@example\s?/, "");
      current = { line: index + 1, code: [rest] };
    } else if (/^\s*@[a-z]+\b/i.test(content)) {
      close();
    } else if (current && !/^```/.test(content)) {
      current.code.push(content);
    }
    if (line.includes("*/")) {
      close();
      inComment = false;
    }
  });
  return examples;
}
