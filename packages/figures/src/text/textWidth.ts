const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
const combining = /\p{M}/u;

function share(character: string): number {
  if (wide.test(character)) return 1;
  if (combining.test(character)) return 0;
  if ("ijl.,:;'|! ".includes(character)) return 0.32;
  if ("fIrt()[]-/".includes(character)) return 0.4;
  if ("mMwW—%@…".includes(character)) return 0.92;
  return character >= "A" && character <= "Z" ? 0.7 : 0.61;
}

/**
 * Estimates the width of a text in pixels at a font size.
 *
 * Nothing measures text in Node, and a measured width would make a figure's bytes depend on the
 * machine's fonts. The shares of the em are those of a broad sans-serif face, so that a narrower one
 * leaves room rather than runs over.
 */
export function textWidth(text: string, size: number, weight: "plain" | "bold" = "plain"): number {
  let width = 0;
  for (const character of text) width += share(character);
  return width * size * (weight === "bold" ? 1.12 : 1);
}
