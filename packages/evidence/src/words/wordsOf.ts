import { codePointLength } from "../model/codePointLength.ts";

/** A word of a text; places count Unicode code points from 0. */
export interface Word {
  /** Folded, in lower case, with wide and narrow forms alike (NFKC). */
  readonly text: string;
  readonly start: number;
  /** One past the last code point. */
  readonly end: number;
}

export interface WordsOptions {
  /** Cuts a text into pieces that together are the text. Default: `Intl.Segmenter`, whose words differ between engines. */
  readonly segment?: (text: string) => Iterable<string>;
  /** Folds spellings, such as traditional characters to simplified ones. Default: the text as it is. */
  readonly fold?: (text: string) => string;
  /** Names of the case: each is one word wherever it stands, the longest first. */
  readonly names?: readonly string[];
}

const letter = /[\p{L}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Cuts a text into words, Chinese and English, without punctuation.
 *
 * Names come first: what they leave is cut by `segment`. Where folding keeps the number of characters the folded text is
 * cut, since dictionaries know one spelling; else each word is folded by itself. O(characters × longest name).
 *
 * @example
 * wordsOf("百步亭 2020", { names: ["百步亭"] }); // => [{ text: "百步亭", start: 0, end: 3 }, { text: "2020", start: 4, end: 8 }]
 */
export function wordsOf(text: string, options: WordsOptions = {}): Word[] {
  const { segment = segmented, fold = (same: string) => same, names = [] } = options;
  const whole = fold(text);
  const isEven = codePointLength(whole) === codePointLength(text);
  const words: Word[] = [];
  let place = 0;
  const take = (piece: string, isName: boolean) => {
    const end = place + codePointLength(piece);
    if (isName || letter.test(piece)) {
      words.push({ text: (isEven ? piece : fold(piece)).normalize("NFKC").toLowerCase(), start: place, end });
    }
    place = end;
  };
  const known = namesByStart(isEven ? [...names, ...names.map(fold)] : names);
  for (const { piece, isName } of splitAtNames(isEven ? whole : text, known)) {
    if (isName) take(piece, true);
    else for (const part of segment(piece)) take(part, false);
  }
  return words;
}

function* segmented(text: string): Iterable<string> {
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(text)) yield segment;
}

function namesByStart(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byStart = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const start = name[0];
    if (start !== undefined) byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return byStart;
}

function* splitAtNames(text: string, names: ReadonlyMap<string, readonly string[]>) {
  let from = 0;
  for (let at = 0; at < text.length && names.size > 0; at += 1) {
    const name = names
      .get(text[at] ?? "")
      ?.find((one) => text.startsWith(one, at) && standsAlone(text, at, one));
    if (name === undefined) continue;
    if (at > from) yield { piece: text.slice(from, at), isName: false };
    yield { piece: name, isName: true };
    from = at + name.length;
    at = from - 1;
  }
  if (from < text.length) yield { piece: text.slice(from), isName: false };
}

/** In scripts with spaces a name ends where its letters do: "Li" is not in "List". */
function standsAlone(text: string, at: number, name: string): boolean {
  const goesOn = (one: string | undefined, other: string | undefined) =>
    [one, other].every((sign) => sign !== undefined && letter.test(sign) && !unspaced.test(sign));
  const end = at + name.length;
  return !goesOn(text[at - 1], name[0]) && !goesOn(name.at(-1), text[end]);
}
