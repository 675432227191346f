import { QcaError } from "../errors.ts";
import type { Term } from "../model/termText.ts";
import { type NecessityFit, necessityFit } from "./necessityFit.ts";

/** Literals joined by "and" or by "or", and their fit. */
export interface Expression {
  readonly levels: Term;
  readonly fit: NecessityFit;
}

/** Expressions of one size that are kept at once: some 200 MB. */
const mostKept = 2 ** 19;

const keyOf = (levels: Term) => levels.join();

function joinOf(joined: "and" | "or", one: Float64Array, other: Float64Array): Float64Array {
  const join = joined === "and" ? Math.min : Math.max;
  return one.map((x, index) => join(x, other[index] as number));
}

/**
 * Makes the expressions with one literal more than these, each once, of which every part with one literal less is among these.
 *
 * Memberships are worked out again for each that grows: those of all would take more memory than there is.
 *
 * @throws {QcaError} `too-many-configurations` as soon as there are more than are kept at once.
 */
export function grownExpressions(
  from: readonly Expression[],
  joined: "and" | "or",
  sets: readonly (readonly Float64Array[])[],
  outcome: Float64Array,
): Expression[] {
  const known = new Set(from.map(({ levels }) => keyOf(levels)));
  const hasAllParts = (levels: Term) =>
    levels.every((level, place) => level === null || known.has(keyOf(levels.with(place, null))));
  const grown: Expression[] = [];
  for (const { levels } of from) {
    const last = levels.findLastIndex((level) => level !== null);
    let set: Float64Array | null = null;
    for (let place = last + 1; place < sets.length; place++) {
      const own = sets[place] as readonly Float64Array[];
      const order = own.length === 2 ? [1, 0] : [...own.keys()];
      for (const level of order) {
        const wider = levels.with(place, level);
        if (!hasAllParts(wider)) continue;
        if (grown.length === mostKept) {
          const literals = wider.filter((one) => one !== null).length;
          const message = `Found more than ${mostKept} expressions of ${literals} literals to be looked through; expected fewer, as with maxLiterals = ${literals - 1}.`;
          throw new QcaError("too-many-configurations", message, ["maxLiterals"]);
        }
        set ??= membershipsOf(levels, joined, sets);
        const both = joinOf(joined, set, own[level] as Float64Array);
        grown.push({ levels: wider, fit: necessityFit(both, outcome) });
      }
    }
  }
  return grown;
}

function membershipsOf(
  levels: Term,
  joined: "and" | "or",
  sets: readonly (readonly Float64Array[])[],
): Float64Array {
  return levels
    .flatMap((level, place) => (level === null ? [] : [sets[place]?.[level] as Float64Array]))
    .reduce((one, other) => joinOf(joined, one, other));
}
