import { posix } from "node:path";
import type { Problem } from "../repository/Problem.ts";
import type { TextFile } from "../repository/TextFile.ts";

/**
 * Reports links of built pages that lead nowhere: to a missing page or file, to an anchor that is not there. Also what
 * a page would fetch from elsewhere when it opens.
 *
 * @param pages the site's HTML files, by paths relative to it.
 * @param files paths of all files of the site.
 */
export function siteProblems(pages: readonly TextFile[], files: ReadonlySet<string>): Problem[] {
  const anchors = new Map(pages.map(({ path, text }) => [path, idsOf(text)]));
  return pages.flatMap(({ path, text }) => {
    const links = [...text.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, target = ""]) =>
      linkProblem(decodeEntities(target), path, files, anchors),
    );
    const parts = [...text.matchAll(/<(?:script|img|link)\b[^>]*?\s(?:src|href)="([^"]*)"/g)].map(
      ([whole, target = ""]) =>
        /^(https?:)?\/\//.test(target) && !/rel="(?:canonical|me)"/.test(whole)
          ? `fetches from elsewhere: ${target}`
          : linkProblem(decodeEntities(target), path, files, anchors),
    );
    return [...links, ...parts].flatMap((message) => (message ? [{ path, line: 1, message }] : []));
  });
}

function linkProblem(
  target: string,
  from: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [file = "", anchor] = target.split("#");
  const beside = file.startsWith("/") ? file.slice(1) : posix.join(posix.dirname(from), file);
  const path = file === "" ? from : decodeURI(beside);
  const found = [path, `${path}.html`, posix.join(path, "index.html")].find((one) => files.has(one));
  if (found === undefined) return `leads to no page: ${target}`;
  if (anchor === undefined || anchor === "") return undefined;
  return anchors.get(found)?.has(decodeURIComponent(anchor)) ? undefined : `leads to no anchor: ${target}`;
}

function idsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => decodeEntities(id)));
}

function decodeEntities(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
