/** A piece of HTML that is safe to place in a page as it stands. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | readonly Markup[] | string | number | null | undefined | false;

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => entities.get(letter) ?? letter);

const isMarkup = (piece: Piece): piece is Markup =>
  typeof piece === "object" && piece !== null && "markup" in piece;

const rendered = (piece: Piece): string => {
  if (piece === null || piece === undefined || piece === false) return "";
  if (isMarkup(piece)) return piece.markup;
  if (Array.isArray(piece)) return piece.map((each: Markup) => each.markup).join("");
  return escaped(String(piece));
};

/** Builds markup from a template; every value that is not markup itself is escaped. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.reduce((text, part, index) => text + rendered(pieces[index - 1]) + part) };
}

/** Takes text that is known to be markup already, such as a figure's SVG. */
export const trusted = (markup: string): Markup => ({ markup });
