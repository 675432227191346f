import { codePointLength } from "../model/codePointLength.ts";
import type { Passage } from "../model/TextDocument.ts";
import { boundaries } from "./nestingRules.ts";

const heading = /^h[1-6]$/;
const block = new Set([
  ...boundaries,
  ..."address br center dd details dir dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr legend li option p pre summary tbody tfoot thead tr".split(
    " ",
  ),
]);

export interface ReadText {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** The share of characters that stand in links; 0 without characters. */
  readonly linked: number;
}

/**
 * Reads the text under an element: one line for each heading and paragraph, also for a list's item and a table's cell.
 *
 * A first line that repeats the title is left out. White space is one space. O(nodes + characters); the depth is at most that of the page.
 */
export function passagesOf(root: Node, title: string | null): ReadText {
  const lines: string[] = [];
  const passages: Passage[] = [];
  let [gathered, place, inLinks, inAll] = ["", 0, 0, 0];
  const flush = (kind: Passage["kind"]) => {
    const line = tidy(gathered);
    gathered = "";
    if (line === "" || (line === title && lines.length === 0)) return;
    const length = codePointLength(line);
    lines.push(line);
    passages.push({ kind, start: place, end: place + length, speaker: null, time: null });
    place += length + 1;
  };
  const walk = (node: Node, kind: Passage["kind"], isLink: boolean) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const words = child.nodeValue ?? "";
        const length = words.trim().length;
        gathered += words;
        inAll += length;
        if (isLink) inLinks += length;
      }
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toLowerCase();
      if (!block.has(name)) {
        walk(child, kind, isLink || name === "a");
        continue;
      }
      flush(kind);
      const inner = heading.test(name) ? "heading" : kind;
      walk(child, inner, isLink);
      flush(inner);
    }
  };
  walk(root, "paragraph", false);
  flush("paragraph");
  return { text: lines.join("\n"), passages, linked: inAll === 0 ? 0 : inLinks / inAll };
}

/** One line without control characters and halves of surrogate pairs. */
export function tidy(text: string): string {
  return text
    .replace(/[\s\u0085\u200b]+/g, " ")
    .replace(/[\p{Cc}\u2060]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .trim();
}
