import { linesOf } from "./linesOf.ts";
import { namedSpeakers } from "./namedSpeakers.ts";

/**
 * Whether the beginning of a text is a transcript of turns: two of them at least on a third of its lines, or two names
 * that come back, and no marks of Markdown.
 */
export function looksLikeTurns(start: string): boolean {
  if (/^---[ \t]*\r?\n|^#{1,6}[ \t]/m.test(start)) return false;
  const speakerOf = namedSpeakers(linesOf(start), "all", start.length);
  if (speakerOf === null) return false;
  const lines = [...linesOf(start)].filter((line) => line.trim() !== "");
  const labels = lines.flatMap((line) => speakerOf(line) ?? []);
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  const isDense =
    labels.length >= 2 &&
    labels.length * 3 >= lines.length &&
    (repeated > 0 || labels.length === lines.length);
  return isDense || repeated >= 2;
}
