import { type TurnLabel, turnLabel } from "./turnLabel.ts";

/** More names than this before colons are no speakers. */
const mostNames = 10_000;

/**
 * Learns from the lines of a transcript which names before a colon stand for speakers.
 *
 * A name does when it stands on two lines or more, or with a time; names that differ in digits alone count together,
 * so that speaker 7 is one though he speaks once. Where half of the lines with text begin with a name, every one does.
 * `single` is `all` for what is known to be turns: lines before the first name are no part of that half, and where no
 * name comes twice all do. `null` for more than 10,000 names, or 10,000 lines with one beyond `most`.
 */
export function namedSpeakers(
  lines: Iterable<string>,
  single: "all" | "none",
  most: number,
): ((line: string) => TurnLabel | null) | null {
  const counts = new Map<string, number>();
  let [labels, filled] = [0, 0];
  for (const line of lines) {
    const label = turnLabel(line);
    const isCounted = single === "none" || filled > 0;
    if (label !== null || (isCounted && line.trim() !== "")) filled += 1;
    if (label === null) continue;
    labels += 1;
    const key = keyOf(label.name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (counts.size > mostNames || labels > most + mostNames) return null;
  }
  const isDense = labels * 2 >= filled;
  const least = isDense || (single === "all" && labels === counts.size) ? 1 : 2;
  return (line) => {
    const label = turnLabel(line);
    if (label === null) return null;
    return label.time !== null || (counts.get(keyOf(label.name)) ?? 0) >= least ? label : null;
  };
}

function keyOf(name: string): string {
  return name.replace(/\d+/g, "0");
}
