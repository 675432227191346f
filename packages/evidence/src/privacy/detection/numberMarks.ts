import type { Mark } from "./Mark.ts";
import { numberKind } from "./numberKind.ts";
import { numberLengths } from "./numberLengths.ts";

const run = /\+?\(?\d(?:(?: ?\(0\) ?|[ .)·-]{0,3})\d)*x?/g;
const cues = /电话|手机|致电|传真|热线|联系方式|tel|phone|mobile|cell|fax|call|whatsapp/;
const [shortest, longest] = [7, 19];
/** A number that the sizes of its groups tell has so many groups and digits. */
const [mostSizes, leastSized, mostSized] = [4, 9, 11];

/** The digits of a run of groups, and of each group where it stands among them and where in the text. */
interface Groups {
  readonly digits: string;
  /** One more than there are groups: the last is the number of digits. */
  readonly offsets: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether an `x` stands after the last group, which ends with it. */
  readonly x: boolean;
}

/** Finds numbers that name somebody among the digits of a text, in groups or not. O(characters). */
export function numberMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(run)) {
    if (match[0].length < shortest) continue;
    const groups = groupsOf(match[0], match.index);
    const cue = cues.test(text.slice(Math.max(0, match.index - 16), match.index));
    for (let first = 0; first < groups.starts.length; ) {
      const plus = first === 0 && match[0].startsWith("+");
      const found = longestNumber(groups, first, { plus, cue: cue && first === 0 });
      if (found === null) first += 1;
      else {
        marks.push(found.mark);
        first = found.next;
      }
    }
  }
  return marks;
}

function groupsOf(text: string, offset: number): Groups {
  const [offsets, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const digits = text.replace(/\D+/g, "");
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isDigit && !within) {
      offsets.push(count);
      starts.push(offset + at);
    } else if (!isDigit && within) ends.push(offset + at);
    if (isDigit) count += 1;
    within = isDigit;
  }
  if (within) ends.push(offset + text.length);
  const x = text.endsWith("x");
  if (x) ends[ends.length - 1] = offset + text.length;
  offsets.push(count);
  return { digits, offsets, starts, ends, x };
}

const rank = { high: 2, medium: 1, low: 0 };

function longestNumber(
  { digits, offsets, starts, ends, x }: Groups,
  first: number,
  { plus, cue }: { readonly plus: boolean; readonly cue: boolean },
): { readonly mark: Mark; readonly next: number } | null {
  let best: { mark: Mark; next: number } | null = null;
  const from = offsets[first] as number;
  const withX = x && digits.length - from === 17;
  const lengths = plus || cue ? -(2 ** shortest) : numberLengths(digits, from) | (withX ? 1 << 17 : 0);
  for (let at = first; at < starts.length; at += 1) {
    const to = offsets[at + 1] as number;
    const length = to - from;
    const isSized = at < first + mostSizes && length <= mostSized;
    if (length > longest || (lengths >> length === 0 && !isSized)) break;
    if (((lengths >> length) & 1) === 0 && !(isSized && length >= leastSized)) continue;
    const plain = digits.slice(from, to) + (withX && length === 17 ? "x" : "");
    const sizes = offsets
      .slice(first, Math.min(at, first + mostSizes) + 1)
      .map((offset, group) => (offsets[first + group + 1] as number) - offset);
    const kind = numberKind({ digits: plain, sizes, plus, cue });
    if (kind === null || (best !== null && rank[kind[1]] < rank[best.mark.confidence])) continue;
    const start = starts[first] as number;
    const mark: Mark = {
      kind: kind[0],
      start: plus ? start - 1 : start,
      end: ends[at] as number,
      confidence: kind[1],
    };
    best = { mark, next: at + 1 };
  }
  return best;
}
