/** What the bytes 80 to 9F stand for in windows-1252; the five that stand for nothing are themselves. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Puts the signs of windows-1252 where an engine left control characters.
 *
 * Some versions of Node decode that encoding as Latin-1, so that quotes and dashes become characters nobody sees; where
 * the engine is right nothing changes.
 */
export function windowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => signs[character.charCodeAt(0) - 0x80] as string);
}
