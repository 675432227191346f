/** What one voice says in a cue. */
export interface Voice {
  readonly speaker: string | null;
  readonly text: string;
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["lrm", "\u200e"],
  ["rlm", "\u200f"],
]);

/** Tags of WebVTT and of SRT, times among them; whatever else stands in angle brackets is text. */
const tag =
  /<(\/?)(v|c|i|b|u|s|ruby|rt|lang|font)((?:\.[^\s<>.]{1,100}){0,20})(?:[ \t\n]([^<>]{0,1000}))?>|<(?:\d{1,6}:)?\d{1,2}:\d{2}\.\d{3}>|\{\\[^{}]{0,100}\}/gi;

/** Takes the tags out of a cue, and tells its voices apart. */
export function voicesOf(payload: string): readonly Voice[] {
  if (!/[<{&]/.test(payload)) return [{ speaker: null, text: payload }];
  const voices: Voice[] = [];
  const said = gathered();
  let [speaker, at] = [null as string | null, 0];
  const finish = (next: string | null): void => {
    const text = said.take().trim();
    if (text !== "") voices.push({ speaker, text });
    speaker = next;
  };
  for (const match of payload.matchAll(tag)) {
    addDecoded(payload.slice(at, match.index), said.add);
    at = match.index + match[0].length;
    if (match[2]?.toLowerCase() !== "v") continue;
    finish(match[1] === "/" ? null : nameOf(match[4] ?? ""));
  }
  addDecoded(payload.slice(at), said.add);
  finish(null);
  return voices;
}

function nameOf(annotation: string): string | null {
  const name = gathered();
  addDecoded(annotation, name.add);
  return name.take().trim().replace(/\s+/g, " ") || null;
}

/** Joins pieces a thousand at a time: a text that grows by each takes many times its size, and so does one long list. */
function gathered() {
  let [whole, pieces] = ["", [] as string[]];
  const join = (): void => {
    whole += pieces.join("");
    pieces = [];
  };
  return {
    add: (piece: string): void => {
      if (piece === "") return;
      pieces.push(piece);
      if (pieces.length === 1000) join();
    },
    take: (): string => {
      join();
      const text = whole;
      whole = "";
      return text;
    },
  };
}

function addDecoded(text: string, add: (piece: string) => void): void {
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const match = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/i.exec(text.slice(at, at + 12));
    const character = match ? characterOf(match[1], match[2], match[3]) : null;
    if (!match || character === null) continue;
    add(text.slice(from, at));
    add(character);
    from = at + match[0].length;
  }
  add(text.slice(from));
}

function characterOf(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return entities.get(name) ?? null;
  const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : null;
}
