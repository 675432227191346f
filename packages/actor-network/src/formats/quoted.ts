/** Shows a found value in a message: in quotes, control and direction characters escaped, cut at 80 characters. */
export function quoted(value: string): string {
  // A long text is cut before it is taken apart: an array of all its characters may be larger than memory.
  const characters = Array.from(value.slice(0, 200));
  const cut = characters.length > 80 ? `${characters.slice(0, 80).join("")}…` : value;
  return JSON.stringify(cut).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
