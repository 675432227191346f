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
  let [speaker, text, at] = [null as string | null, "", 0];
  const finish = (next: string | null): void => {
    if (text.trim() !== "") voices.push({ speaker, text: text.trim() });
    [speaker, text] = [next, ""];
  };
  for (const match of payload.matchAll(tag)) {
    text += decoded(payload.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[2]?.toLowerCase() !== "v") continue;
    const name =
      match[1] === "/"
        ? ""
        : decoded(match[4] ?? "")
            .trim()
            .replace(/\s+/g, " ");
    finish(name === "" ? null : name);
  }
  text += decoded(payload.slice(at));
  finish(null);
  return voices;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : whole;
  });
}
