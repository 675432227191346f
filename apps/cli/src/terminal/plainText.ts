/** Control characters, line ends, and marks that turn the direction of writing round and could show a text as another. */
const hidden = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Makes a text that comes from a file safe to print within one line of a terminal: what would move the cursor, colour, ring,
 * break the line or turn the direction of writing is written out, as JSON would.
 *
 * @example
 * plainText("a\u001b[31mred\nb"); // => "a\\u001b[31mred\\u000ab"
 */
export const plainText = (text: string): string => text.replace(hidden, escaped);

/** The same for whole lines: keeps line ends and tabs. In a JSON document it stays the same document. */
export const plainLines = (text: string): string =>
  text.replace(hidden, (character, place: number) => {
    if (character === "\n" || character === "\t") return character;
    if (character === "\r" && text[place + 1] === "\n") return character;
    return escaped(character);
  });
