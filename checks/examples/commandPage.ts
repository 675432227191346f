import type { TextFile } from "../repository/TextFile.ts";

/** One thing that happens on a page: a file is there, a command is run, its output is shown. */
type CommandStep = { readonly line: number } & (
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  | { readonly kind: "command"; readonly argv: readonly string[] }
  | { readonly kind: "output"; readonly text: string }
);

/** A page whose commands can be run, in the order in which they stand. */
export interface CommandPage {
  readonly path: string;
  readonly steps: readonly CommandStep[];
}

/**
 * Finds what a page's reader would do at a shell: blocks `sh run` hold calls of `commonweal`, a block with `file=NAME`
 * after its language is a file, and `text output` is a stretch of what the last command printed. `undefined` for a page
 * without `sh run`.
 */
export function commandPage({ path, text }: TextFile): CommandPage | undefined {
  const steps: CommandStep[] = [];
  let open: { fence: string; info: string; line: number; lines: string[] } | undefined;
  text.split(/\r?\n/).forEach((content, index) => {
    const [, fence = "", info = ""] = /^(`{3,})(.*)$/.exec(content) ?? [];
    if (open === undefined) {
      if (fence !== "") open = { fence, info: info.trim(), line: index + 2, lines: [] };
    } else if (fence.startsWith(open.fence) && info.trim() === "") {
      steps.push(...stepsOf(open));
      open = undefined;
    } else {
      open.lines.push(content);
    }
  });
  return steps.some(({ kind }) => kind === "command") ? { path, steps } : undefined;
}

function stepsOf(block: { info: string; line: number; lines: readonly string[] }): CommandStep[] {
  const { info, line, lines } = block;
  const text = lines.join("\n");
  const name = /\bfile=(\S+)/.exec(info)?.[1];
  if (name !== undefined) return [{ line, kind: "file", name, text: `${text}\n` }];
  if (/^text output$/.test(info)) return [{ line, kind: "output", text }];
  if (!/^sh run$/.test(info)) return [];
  return text
    .replace(/\\\n/g, " ")
    .split("\n")
    .map((command) => command.replace(/\s#\s.*$/, "").trim())
    .filter((command) => command !== "")
    .map((command) => ({ line, kind: "command", argv: wordsOf(command) }));
}

/** Words of a command, quoted ones as one. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
