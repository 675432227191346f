import type { PositionConvention } from "./PositionConvention.ts";

/** What may count in two ways, up to a place. */
interface Counts {
  /** Characters beyond U+FFFF. */
  pairs: number;
  /** Line breaks CR LF. */
  doubles: number;
  /** Line breaks of one character. */
  singles: number;
}

/** Finds places in a text that is stored with any line ends. */
export interface TextPlaces {
  /** The text as stored, without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
  readonly has: Readonly<Counts>;
  /** Index into the text of a position: the next whole character where it splits one; `null` outside the text. */
  readonly indexOf: (position: number, convention: PositionConvention) => number | null;
  /** The position of an index. */
  readonly positionOf: (index: number, convention: PositionConvention) => number;
}

const step = 64;

/**
 * Counts through a text once, so that positions of every convention can be looked up.
 *
 * O(characters) time, 12 bytes for 64 characters; a look-up is O(log characters).
 */
export function textPlaces(text: string, hasMark: boolean): TextPlaces {
  const blocks = Math.floor(text.length / step) + 1;
  const [pairs, doubles, singles] = [
    new Uint32Array(blocks),
    new Uint32Array(blocks),
    new Uint32Array(blocks),
  ];
  const has: Counts = { pairs: 0, doubles: 0, singles: 0 };
  for (let index = 0; index <= text.length; index += 1) {
    if (index % step === 0) {
      pairs[index / step] = has.pairs;
      doubles[index / step] = has.doubles;
      singles[index / step] = has.singles;
    }
    if (index < text.length) advance(text, index, has);
  }

  const countsAt = (block: number): Counts => ({
    pairs: pairs[block] as number,
    doubles: doubles[block] as number,
    singles: singles[block] as number,
  });
  const positionAt = (
    index: number,
    counts: Counts,
    { unit, lineBreaks, mark }: PositionConvention,
  ): number => {
    const joined = unit === "code points" ? counts.pairs : 0;
    const breaks = lineBreaks === "one" ? -counts.doubles : lineBreaks === "two" ? counts.singles : 0;
    return index - joined + breaks + (mark && hasMark ? 1 : 0);
  };

  return {
    text,
    hasMark,
    has,
    positionOf: (index, convention) => {
      const block = Math.floor(index / step);
      const counts = countsAt(block);
      for (let at = block * step; at < index; at += 1) advance(text, at, counts);
      return positionAt(index, counts, convention);
    },
    indexOf: (position, convention) => {
      if (position < 0) return null;
      let [low, high] = [0, blocks - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (positionAt(middle * step, countsAt(middle), convention) <= position) low = middle;
        else high = middle - 1;
      }
      const counts = countsAt(low);
      let index = low * step;
      while (index < text.length && positionAt(index, counts, convention) < position) {
        advance(text, index, counts);
        index += 1;
      }
      if (positionAt(index, counts, convention) < position) return null;
      return isInside(text, index) ? index + 1 : index;
    },
  };
}

/** Counts what ends with the character at an index. */
function advance(text: string, index: number, counts: Counts): void {
  const code = text.charCodeAt(index);
  if (code === 0xa) {
    if (text.charCodeAt(index - 1) === 0xd) counts.doubles += 1;
    else counts.singles += 1;
  } else if (code === 0xd) {
    if (text.charCodeAt(index + 1) !== 0xa) counts.singles += 1;
  } else if (code >= 0xdc00 && code < 0xe000) {
    const before = text.charCodeAt(index - 1);
    if (before >= 0xd800 && before < 0xdc00) counts.pairs += 1;
  }
}

/** Whether an index stands between the halves of a character or of CR LF. */
function isInside(text: string, index: number): boolean {
  const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
  if (before === 0xd) return after === 0xa;
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
