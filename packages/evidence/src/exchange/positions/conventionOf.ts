import type { PositionConvention } from "./PositionConvention.ts";
import { quoteForm } from "./quoteForm.ts";
import type { TextPlaces } from "./textPlaces.ts";

/** A selection whose place is known in the file's own counting. */
export interface Selected {
  readonly places: TextPlaces;
  readonly start: number;
  readonly end: number;
  /** Texts of the file that may repeat the beginning of what is selected. */
  readonly quotes: readonly string[];
}

/** How a file counts places in a text, and how many selections bear it out. */
export interface FoundConvention {
  readonly convention: PositionConvention;
  /** How many selections spoke for it by the text that they repeat, and how many repeat a text at all. */
  readonly confirmed: number;
  readonly quoted: number;
}

/** Selections that are asked at most. */
const asked = 2_000;

/**
 * Tells in which way a file counts positions.
 *
 * Selections that repeat their own text speak for the ways in which it stands at their place; selections that end
 * outside the text speak against a way. Where that leaves a choice, the standard's way holds: code points, characters as
 * stored, no byte order mark; for ATLAS.ti a line break is one character.
 *
 * O(ways × selections), of which 2,000 are asked, taken evenly.
 */
export function conventionOf(selections: readonly Selected[], origin: string): FoundConvention {
  const every = Math.max(1, Math.ceil(selections.length / asked));
  const sample = selections.filter((_, index) => index % every === 0);
  const ways = waysFor(sample, /atlas/i.test(origin));
  let best = { convention: ways[0] as PositionConvention, confirmed: 0, score: Number.NEGATIVE_INFINITY };
  for (const convention of ways) {
    const found = judged(sample, convention);
    if (found.score > best.score) best = { convention, ...found };
  }
  const quoted = sample.filter(({ quotes }) => quotes.some((quote) => quoteForm(quote) !== "")).length;
  return { convention: best.convention, confirmed: best.confirmed, quoted };
}

/** The ways that give different places in these texts, the likeliest first. */
function waysFor(selections: readonly Selected[], oneFirst: boolean): readonly PositionConvention[] {
  const has = (what: "pairs" | "doubles" | "singles") =>
    selections.some(({ places }) => places.has[what] > 0);
  const marks = selections.some(({ places }) => places.hasMark) ? [false, true] : [false];
  const units = has("pairs") ? (["code points", "UTF-16 units"] as const) : (["code points"] as const);
  const doubles = oneFirst ? (["one", "as stored"] as const) : (["as stored", "one"] as const);
  const breaks = has("doubles") ? doubles : ([doubles[0]] as const);
  const rare = has("singles") ? (["two"] as const) : [];
  return [breaks, rare].flatMap((kinds) =>
    marks.flatMap((mark) => units.flatMap((unit) => kinds.map((lineBreaks) => ({ unit, lineBreaks, mark })))),
  );
}

function judged(selections: readonly Selected[], convention: PositionConvention) {
  let [score, confirmed] = [0, 0];
  for (const { places, start, end, quotes } of selections) {
    const [from, to] = [places.indexOf(start, convention), places.indexOf(end, convention)];
    if (from === null || to === null) score -= 1;
    if (from === null) continue;
    const worth = Math.max(
      0,
      ...quotes.map((quote) => likeness(quote, places.text.slice(from, to ?? undefined))),
    );
    score += worth;
    if (worth > 0) confirmed += 1;
  }
  return { score, confirmed };
}

/** 2 where a quote is the whole text or as much of it as is kept, 1 where it is its beginning, else 0. */
function likeness(quote: string, text: string): number {
  const form = quoteForm(text);
  const given = quoteForm(quote);
  if (given === "") return 0;
  if (given === form) return 2;
  const beginning = given.replace(/\s*(?:\.\.\.|…)$/, "");
  return beginning !== "" && form.startsWith(beginning) ? 1 : 0;
}
