import { hostileIds } from "../../packages/actor-network/src/testing/hostileIds.ts";

const texts: readonly string[] = [
  ...hostileIds,
  "",
  "\u0000",
  "\u0001",
  "\ud800",
  "\ufeff",
  "\u2028",
  "\uffff",
  "社",
  "👩🏽‍🌾",
  "a\u0301",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "<",
  ">",
  "&",
  "&amp;",
  "&#0;",
  "&#x10FFFF;",
  "&e;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?x ?>",
  '<!DOCTYPE a [<!ENTITY e "x">]>',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  ";",
  '"',
  "'",
  "\\",
  "\\u0000",
  "\\ud800",
  "null",
  "true",
  "false",
  "#",
  "%",
  "*",
  "/",
  "=",
];
const numbers: readonly string[] = [
  "0",
  "-0",
  "1",
  "-1",
  "+1",
  "01",
  ".5",
  "1.",
  "1e3",
  "1e308",
  "1e309",
  "-1e309",
  "5e-324",
  "1e-400",
  "NaN",
  "nan",
  "Infinity",
  "-inf",
  "0x10",
  "1_000",
  "1,5",
  "2147483648",
  "4294967295",
  "4294967296",
  "9007199254740993",
  "99999999999999999999",
  "1e21",
  "3.0",
];

/** Longest input that is made, so that many can be tried. */
const longest = 3000;

export interface Material {
  /** Inputs to begin with. */
  readonly bases: readonly string[];
  /** Words and signs of the format. */
  readonly tokens: readonly string[];
  /** The words alone. */
  readonly words: readonly string[];
}

type Below = (limit: number) => number;
type Pick = <Item>(items: readonly Item[]) => Item;

/**
 * Makes an input out of the material by one to five changes: half the time of words and lines, so that many inputs
 * stay near the grammar, half the time of signs and stretches; at times it comes as bytes.
 */
export function mutate(material: Material, random: () => number): string | Uint8Array {
  const below: Below = (limit) => Math.floor(random() * limit);
  const pick: Pick = (items) => items[below(items.length)] as never;
  const change = below(2) === 0 ? wordsChanged : signsChanged;
  let text = pick(material.bases).slice(0, longest);
  for (let left = pick([1, 1, 1, 2, 3, 5]); left > 0; left -= 1) text = change(text, material, below, pick);
  return random() < 0.1 ? bytesOf(text.slice(0, longest), below) : text.slice(0, longest);
}

/** Changes a word for another or a number, or takes out, doubles, moves or borrows a line. */
function wordsChanged(text: string, { bases, words }: Material, below: Below, pick: Pick): string {
  if (below(2) === 0) {
    const at = below(text.length + 1);
    const word = /[\p{L}\p{N}_.+-]+/u.exec(text.slice(at));
    const start = at + (word?.index ?? 0);
    return (
      text.slice(0, start) +
      pick(below(2) === 0 ? words : numbers) +
      text.slice(start + (word?.[0].length ?? 0))
    );
  }
  const lines = text.split("\n");
  const from = below(lines.length);
  const [line = ""] = lines.splice(from, 1);
  const to = below(lines.length + 1);
  switch (below(4)) {
    case 0:
      return lines.join("\n");
    case 1:
      return lines.toSpliced(to, 0, line, line).join("\n");
    case 2:
      return lines.toSpliced(to, 0, line).join("\n");
    default:
      return lines.toSpliced(from, 0, line, pick(pick(bases).split("\n"))).join("\n");
  }
}

/** Changes stretches and signs without regard for the grammar. */
function signsChanged(text: string, { bases, tokens }: Material, below: Below, pick: Pick): string {
  const at = below(text.length + 1);
  const to = Math.min(text.length, at + 1 + below(pick([1, 4, 20, 200])));
  const put = (part: string, until: number = at): string => text.slice(0, at) + part + text.slice(until);
  switch (below(9)) {
    case 0:
      return put("", to);
    case 1:
      return put(text.slice(at, to));
    case 2:
      return put(pick(texts), pick([at, to]));
    case 3:
      return put(pick(tokens), pick([at, to]));
    case 4: {
      const other = pick(bases);
      return put(other.slice(below(other.length + 1)), text.length);
    }
    case 5:
      return put(text.slice(at, to).repeat(1 + below(pick([3, 80]))), to);
    case 6:
      return text.slice(0, at);
    case 7: {
      const from = below(text.length + 1);
      return put(text.slice(from, from + 1 + below(40)), to);
    }
    default:
      return put(String.fromCharCode(below(pick([128, 256, 65536]))), Math.min(text.length, at + 1));
  }
}

function bytesOf(text: string, below: Below): Uint8Array {
  const bytes = below(3) === 0 ? wideBytes(text, below(2) === 0) : new TextEncoder().encode(text);
  for (let left = below(3); left > 0 && bytes.length > 0; left -= 1) bytes[below(bytes.length)] = below(256);
  return bytes;
}

function wideBytes(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index + 2, text.charCodeAt(index), isLittle);
  }
  return bytes;
}
