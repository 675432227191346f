import { checkSize } from "../checkSize.ts";
import { fileError } from "../fileError.ts";
import { quoted } from "../quoted.ts";
import type { DlToken } from "./dlCursor.ts";

/** The actors of one mode, in order, known by number or by label. */
export interface DlNames {
  readonly size: () => number;
  readonly labels: readonly string[];
  /** The actor with that number, from 1 in the file and from 0 here. */
  readonly numbered: (token: DlToken) => number;
  /** The actor with that label, a new one where there is room. */
  readonly labelled: (token: DlToken) => number;
  /** Gives an actor a label that stands in the data. */
  readonly rename: (actor: number, token: DlToken) => void;
}

/** Opens the names of one mode; `size` is its declared size, `null` where labels alone tell it. */
export function dlNames(
  what: string,
  size: number | null,
  given: readonly string[] | null,
  limit: number,
): DlNames {
  const labels: string[] = [];
  const known = new Map<string, number>();
  const add = (label: string, line: number): number => {
    if (size !== null && labels.length === size) {
      const expected = `the label of one of the ${size} ${what}s`;
      throw fileError([line], quoted(label), expected, "unknown-actor");
    }
    checkSize(`${what}s`, labels.length + 1, limit, [line]);
    if (!known.has(label)) known.set(label, labels.length);
    return labels.push(label) - 1;
  };
  for (const label of given ?? []) add(label, 1);
  return {
    size: () => size ?? labels.length,
    labels,
    numbered: ({ text, line }) => {
      const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
      const most = size ?? labels.length;
      if (number >= 1 && number <= most) return number - 1;
      const expected = `the number of a ${what}, from 1 to ${most}, or labels embedded before data:`;
      throw fileError([line], quoted(text), expected, "unknown-actor");
    },
    labelled: ({ text, line }) => known.get(text) ?? add(text, line),
    rename: (actor, { text, line }) => {
      const label = labels[actor];
      if (label === undefined) add(text, line);
      else if (label !== text) {
        throw fileError([line], `the label ${quoted(text)}`, `${quoted(label)}, as the label before`);
      }
    },
  };
}
