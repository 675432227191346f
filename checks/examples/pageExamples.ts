import type { TextFile } from "../repository/TextFile.ts";
import type { Example } from "./Example.ts";

/**
 * Takes the `ts` blocks out of a Markdown page. A block that needs a service says so after the language:
 * `ts requires=REDIS_URL`.
 */
export function pageExamples({ path, text }: TextFile): Example[] {
  const examples: Example[] = [];
  let open:
    | { fence: string; line: number; requires: string | undefined; code: string[] | undefined }
    | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    const [, fence = "", language, options = ""] = /^(`{3,}|~{3,})\s*([\w-]*)(.*)$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence === "") return;
      const runs = language === "ts" || language === "typescript";
      open = {
        fence,
        line: index + 2,
        requires: /requires=(\w+)/.exec(options)?.[1],
        code: runs ? [] : undefined,
      };
    } else if (fence.startsWith(open.fence) && !language) {
      const { code, line: first, requires } = open;
      if (code)
        examples.push({ path, line: first, code: code.join("\n"), ...(requires ? { requires } : {}) });
      open = undefined;
    } else {
      open.code?.push(line);
    }
  });
  return examples;
}
