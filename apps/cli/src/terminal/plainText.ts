/** Control characters, and marks that turn the direction of writing round, which could show a text as another. */
const hidden = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes a text that comes from a file safe to print in one line of a terminal: what would move the cursor, colour, ring or
 * turn the direction of writing is shown as `\ufffd`.
 *
 * @example
 * plainText("a\u001b[31mred\nb"); // => "a\ufffd[31mred\ufffdb"
 */
export const plainText = (text: string): string => text.replace(hidden, "\ufffd");
