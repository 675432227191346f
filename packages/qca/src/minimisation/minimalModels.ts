import type { CoverColumn, SearchBudget } from "./CoverProblem.ts";
import { componentsOf } from "./componentsOf.ts";
import { lagrangeBound, wholeBound } from "./lagrangeBound.ts";
import { reduceCover } from "./reduceCover.ts";
import { smallestCover } from "./smallestCover.ts";
import { smallestCovers } from "./smallestCovers.ts";

export interface MinimalModels {
  /** Places of prime implicants, ascending; all models of the least size, or the first of them. */
  readonly models: readonly (readonly number[])[];
  /** How many models of the least size there are; `null` where the search ended before they were counted. */
  readonly modelCount: number | null;
  /** Whether it is proven that no model has fewer terms. */
  readonly minimal: boolean;
  /** No model has fewer terms than this. */
  readonly leastTerms: number;
  /** Prime implicants that alone cover a configuration. */
  readonly essential: readonly number[];
}

interface Part {
  readonly choices: readonly (readonly number[])[];
  readonly count: number | null;
  readonly minimal: boolean;
  readonly least: number;
}

/** Columns that cover the same rows are one column with several names. */
function classesOf(chart: readonly (readonly number[])[]): { columns: CoverColumn[]; members: number[][] } {
  const places = new Map<string, number>();
  const columns: CoverColumn[] = [];
  const members: number[][] = [];
  for (const [prime, rows] of chart.entries()) {
    const key = rows.join();
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, columns.length);
      columns.push({ id: columns.length, rows });
      members.push([prime]);
    } else members[place]?.push(prime);
  }
  return { columns, members };
}

/**
 * Finds the models with the fewest prime implicants that cover all configurations of a chart.
 *
 * Exact: a chart is reduced (essential prime implicants, row dominance), split into parts that share no prime implicant, and
 * each part is solved by branch and bound with Lagrange bounds and column dominance. Only where that takes more than
 * `searchLimit` steps is the result the best model met (`minimal` false), with the bound that was proven.
 *
 * @param chart for each prime implicant the configurations that it covers.
 */
export function minimalModels(
  rowCount: number,
  chart: readonly (readonly number[])[],
  maxModels: number,
  searchLimit: number,
): MinimalModels {
  const { columns, members } = classesOf(chart);
  const weightOf = (id: number) => (members[id] as number[]).length;
  const free: SearchBudget = { left: Number.POSITIVE_INFINITY };
  const reduced = reduceCover({ rowCount, columns }, false, free);
  if (reduced === null) throw new RangeError("A configuration to be covered has no prime implicant.");
  const budget: SearchBudget = { left: searchLimit };
  const parts = componentsOf(reduced.rest).map((part): Part => {
    const cover = smallestCover(part, Number.POSITIVE_INFINITY, budget) as number[];
    if (budget.left < 0) {
      const least = wholeBound(lagrangeBound(part, cover.length, 100, free).bound);
      return { choices: [cover], count: null, minimal: least >= cover.length, least };
    }
    const counting: SearchBudget = { left: searchLimit / 10 };
    const { covers, weight } = smallestCovers(part, cover.length, maxModels, weightOf, counting);
    return {
      choices: covers.length > 0 ? covers : [cover],
      count: counting.left < 0 ? null : weight,
      minimal: true,
      least: cover.length,
    };
  });
  const count = reduced.chosen.reduce((product, id) => product * weightOf(id), 1);
  const fixed: Part = { choices: [reduced.chosen], count, minimal: true, least: reduced.chosen.length };
  const all = [fixed, ...parts];
  const essential = reduced.chosen.flatMap((id) => {
    const names = members[id] as number[];
    return names.length === 1 ? names : [];
  });
  return {
    models: combined(all, members, maxModels),
    modelCount: all.reduce<number | null>(
      (product, { count }) => (product === null || count === null ? null : product * count),
      1,
    ),
    minimal: parts.every(({ minimal }) => minimal),
    leastTerms: all.reduce((sum, { least }) => sum + least, 0),
    essential: essential.sort((a, b) => a - b),
  };
}

/** The first models: one choice of every part, one name of every class. */
function combined(parts: readonly Part[], members: readonly (readonly number[])[], most: number): number[][] {
  let models: number[][] = [[]];
  for (const { choices } of parts) {
    const named = choices.flatMap((cover) => namings(cover, members, most)).slice(0, most);
    models = models.flatMap((model) => named.map((names) => [...model, ...names])).slice(0, most);
  }
  return models.map((model) => model.sort((a, b) => a - b)).sort(compareLists);
}

function namings(
  cover: readonly number[],
  members: readonly (readonly number[])[],
  most: number,
): number[][] {
  let found: number[][] = [[]];
  for (const id of cover) {
    found = found
      .flatMap((names) => (members[id] as number[]).map((name) => [...names, name]))
      .slice(0, most);
  }
  return found;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] as number) - (b[place] ?? -1);
}
