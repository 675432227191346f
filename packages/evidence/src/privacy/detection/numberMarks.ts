import type { Mark } from "./Mark.ts";
import { numberKind } from "./numberKind.ts";

const run = /\+?\(?\d(?:(?: ?\(0\) ?|[ .)·-]{0,3})\d)*x?/g;
const cues = /电话|手机|致电|传真|热线|联系方式|tel|phone|mobile|cell|fax|call|whatsapp/;
/** The longest number that is looked for has 19 digits and may stand in as many groups. */
const longest = 20;

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Finds numbers that name somebody among the digits of a text, in groups or not. O(characters). */
export function numberMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(run)) {
    if (match[0].length < 7) continue;
    const groups = groupsOf(match[0], match.index);
    const cue = cues.test(text.slice(Math.max(0, match.index - 16), match.index));
    for (let first = 0; first < groups.length; ) {
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

function groupsOf(text: string, offset: number): Group[] {
  return [...text.matchAll(/\d+x?/g)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    digits: match[0],
  }));
}

const rank = { high: 2, medium: 1, low: 0 };

function longestNumber(
  groups: readonly Group[],
  first: number,
  { plus, cue }: { readonly plus: boolean; readonly cue: boolean },
): { readonly mark: Mark; readonly next: number } | null {
  let best: { mark: Mark; next: number } | null = null;
  let digits = "";
  const sizes: number[] = [];
  const { start } = groups[first] as Group;
  for (let at = first; at < Math.min(groups.length, first + longest); at += 1) {
    const group = groups[at] as Group;
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length > longest) break;
    if (digits.length < 7) continue;
    const plain = digits.length === 18 ? digits : digits.replace("x", "");
    const kind = numberKind({ digits: plain, sizes, plus, cue });
    if (kind === null || (best !== null && rank[kind[1]] < rank[best.mark.confidence])) continue;
    const mark: Mark = {
      kind: kind[0],
      start: plus ? start - 1 : start,
      end: group.end,
      confidence: kind[1],
    };
    best = { mark, next: at + 1 };
  }
  return best;
}
