import { traditionalPairs } from "./traditionalPairs.ts";

/** A text as names and patterns are looked for in it, and where each of its units came from. */
export interface MatchText {
  readonly text: string;
  /** For each unit of `text` where in the original its character begins, and one past where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const [dropped, space, between, complex] = [0xffff, 0xfffe, 0xfffd, 0xfffc];
const simplified: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Array.from(traditionalPairs.traditional, (character, at) => [
    character,
    traditionalPairs.simplified[at] as string,
  ]),
);
const han = /\p{Script=Han}/u;
const unseen = "\\p{Default_Ignorable_Code_Point}";
const hangul = `[\\u1100-\\u115F](?:${unseen}{0,30}[\\u1160-\\u11A7])?(?:${unseen}{0,30}[\\u11A8-\\u11FF])?`;
/** A character with the marks that belong to it, also where characters without a sign stand between them. */
const cluster = new RegExp(`${hangul}|.(?:${unseen}{0,30}\\p{M}){0,30}`, "suy");
const everyUnseen = new RegExp(unseen, "gu");

/** What each unit of the basic plane becomes where it stands alone: a unit, or one of the four marks above. */
const units = /* @__PURE__ */ (() => {
  let table: Uint16Array | null = null;
  return (): Uint16Array => {
    table ??= Uint16Array.from({ length: 0x10000 }, (_, code) => unitOf(String.fromCharCode(code)));
    return table;
  };
})();

function unitOf(character: string): number {
  const code = character.charCodeAt(0);
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return dropped;
  if (/\s/.test(character)) return space;
  if (/[·•‧∙・･]/.test(character)) return between;
  if (/\p{Pd}/u.test(character)) return 0x2d;
  if (code >= 0xd800 && code <= 0xdfff) return complex;
  if (/[\p{M}\u1100-\u11FF]/u.test(character)) return complex;
  const plain = character.normalize("NFKC").toLowerCase();
  if (plain.length !== 1) return complex;
  return (simplified.get(plain) ?? plain).charCodeAt(0);
}

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code > 0x2e7f && han.test(String.fromCharCode(code)));

/**
 * Makes the text in which names and patterns are looked for, with the place of each unit in the original.
 *
 * NFKC, small letters, simplified for traditional characters of names, one kind of dash, characters without a sign
 * left out. White space becomes one space; white space and middle dots between two Chinese characters go.
 *
 * O(characters).
 */
export function matchText(text: string): MatchText {
  const table = units();
  let out = new Uint16Array(text.length + 64);
  let [starts, ends] = [new Int32Array(out.length), new Int32Array(out.length)];
  let [length, at, gap, gapStart] = [0, 0, 0, 0];
  const put = (code: number, start: number, end: number) => {
    if (gap !== 0) {
      const joined = length > 0 && isHan(out[length - 1] as number) && isHan(code);
      const mark = gap === space ? 0x20 : 0xb7;
      if (!joined && length > 0) append(mark, gapStart, start);
      gap = 0;
    }
    append(code, start, end);
  };
  const append = (code: number, start: number, end: number) => {
    if (length === out.length) {
      out = grown(out, new Uint16Array(2 * length));
      starts = grown(starts, new Int32Array(2 * length));
      ends = grown(ends, new Int32Array(2 * length));
    }
    out[length] = code;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  const parts = new Map<string, string>();
  while (at < text.length) {
    const code = table[text.charCodeAt(at)] as number;
    const next = at + 1 < text.length ? (table[text.charCodeAt(at + 1)] as number) : 0;
    if (code < complex && gap === 0 && next !== complex && next !== dropped && length < out.length) {
      out[length] = code;
      starts[length] = at;
      at += 1;
      ends[length] = at;
      length += 1;
      continue;
    }
    if (code !== complex && next !== complex && next !== dropped) {
      if (code === space || code === between) {
        if (gap === 0) gapStart = at;
        gap = gap === between ? between : code;
      } else if (code !== dropped) put(code, at, at + 1);
      at += 1;
      continue;
    }
    cluster.lastIndex = at;
    const part = cluster.exec(text)?.[0] ?? (text[at] as string);
    const end = at + part.length;
    const plain = parts.get(part) ?? plainCluster(part);
    parts.set(part, plain);
    for (let index = 0; index < plain.length; index += 1) {
      const unit = table[plain.charCodeAt(index)] as number;
      if (unit === space || unit === between) {
        if (gap === 0) gapStart = at;
        gap = gap === between ? between : unit;
      } else if (unit !== dropped) put(unit === complex ? plain.charCodeAt(index) : unit, at, end);
    }
    at = end;
  }
  return {
    text: textOf(out.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** A sign that stands for a phrase, such as U+FDFA, stays a sign: it is in no name, and would make the text longer. */
function plainCluster(part: string): string {
  const plain = part.replace(everyUnseen, "").normalize("NFKC").toLowerCase();
  return plain.length > 8 + part.length ? part : plain;
}

function grown<Array extends Uint16Array | Int32Array>(from: Array, to: Array): Array {
  to.set(from);
  return to;
}

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) {
    parts.push(Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + 8192)));
  }
  return parts.join("");
}
