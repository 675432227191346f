import { posix } from "node:path";
import type { Problem } from "../repository/Problem.ts";
import type { TextFile } from "../repository/TextFile.ts";
import { markdownAnchors, withoutCode } from "./markdownAnchors.ts";

/**
 * Reports links of Markdown pages that lead nowhere: to a missing file or folder, to a heading that is not there.
 * Addresses on the web are not fetched; they must only be written as `https`.
 *
 * @param pages all Markdown pages, so that anchors of other pages can be looked up.
 * @param exists whether a path, relative to the root, is a file or folder.
 */
export function linkProblems(pages: readonly TextFile[], exists: (path: string) => boolean): Problem[] {
  const anchors = new Map(pages.map(({ path, text }) => [path, markdownAnchors(text)]));
  return pages.flatMap(({ path, text }) =>
    withoutCode(text)
      .split("\n")
      .flatMap((content, index) =>
        targetsOf(content).flatMap((target) => {
          const message = problemOf(target, path, anchors, exists);
          return message ? [{ path, line: index + 1, message: `${message}: ${target}` }] : [];
        }),
      ),
  );
}

function targetsOf(line: string): string[] {
  const plain = line.replace(/`[^`]*`/g, (code) => "x".repeat(code.length));
  const inline = [...plain.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const defined = [...plain.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+?)>?\s*$/g)];
  const html = [...plain.matchAll(/\s(?:href|src)="([^"]+)"/g)];
  return [...inline, ...defined, ...html].map((match) => match[1] ?? "");
}

function problemOf(
  target: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  exists: (path: string) => boolean,
): string | undefined {
  if (/^(https:|mailto:)/.test(target)) return undefined;
  if (/^[a-z]+:/.test(target)) return "is not an https address";
  if (target.startsWith("/")) return "begins at the root of a machine; expected a path relative to this page";
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(file)));
  if (path.startsWith("..") || !exists(path)) return "leads to no file";
  if (anchor === undefined) return undefined;
  return anchors.get(path)?.has(decodeURI(anchor)) ? undefined : "leads to no heading";
}
