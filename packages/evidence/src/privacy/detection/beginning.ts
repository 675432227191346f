/** The first two units of a text from a place on, as one number. */
export const beginning = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
