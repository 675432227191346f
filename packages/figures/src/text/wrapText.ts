import { cleanText } from "./cleanText.ts";
import { textWidth } from "./textWidth.ts";

// A break is possible after a space or hyphen, and around a Chinese, Japanese or Korean character
// that is not followed by closing punctuation.
const pieces =
  /[（《「『“]?[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef][、。，；：！？）》」』”]*|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef-]+-?|-|\s/gu;

/** Breaks a text into lines no wider than `width` pixels; a single longer word stays whole. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: "plain" | "bold" = "plain",
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of cleanText(text).match(pieces) ?? []) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line = (line + piece).trimStart();
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}
