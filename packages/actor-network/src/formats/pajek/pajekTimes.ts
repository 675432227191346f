import type { Spell } from "../../model/NetworkFile.ts";
import { fileError, type Place } from "../fileError.ts";
import { quoted } from "../quoted.ts";

/** Reads times such as `1-3,5,7-*`: stretches from one moment to another, `*` for an open one. */
export function pajekTimes(text: string, place: Place): Spell[] {
  return text.split(",").map((part) => {
    const [, from, to] = /^\s*(\*|-?\d+(?:\.\d+)?)\s*(?:-\s*(\*|-?\d+(?:\.\d+)?))?\s*$/.exec(part) ?? [];
    if (from === undefined) throw fileError(place, quoted(`[${text}]`), "times such as [1-3,5] or [4-*]");
    const first = from === "*" ? null : from;
    return { from: first, to: to === undefined ? first : to === "*" ? null : to };
  });
}
