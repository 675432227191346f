import { ActorNetworkError } from "../errors.ts";

/** Counts of observations by three attributes: first index u, second i, third g. */
export type CountTable = readonly (readonly (readonly number[])[])[];

/**
 * Counts how often the categories of three attributes come together.
 *
 * Each column has one whole number of at least 0 per observation: its category. The table has a place for every category
 * up to the largest of its column. To see three sectors work together, take meetings or projects as observations and as
 * category whether a sector took part, 0 or 1.
 *
 * O(observations + cells).
 *
 * @example
 * countTable([0, 1, 1], [0, 1, 1], [0, 0, 1]); // => [[[1, 0], [0, 0]], [[0, 0], [1, 1]]]
 * @throws {ActorNetworkError} `invalid-option` when the columns differ in length or hold other than whole numbers.
 */
export function countTable(u: ArrayLike<number>, i: ArrayLike<number>, g: ArrayLike<number>): CountTable {
  const [first, second, third] = [u, i, g].map((column, place) => checked(column, place, u.length)) as [
    number,
    number,
    number,
  ];
  const table = Array.from({ length: first }, () =>
    Array.from({ length: second }, () => new Array<number>(third).fill(0)),
  );
  for (let observation = 0; observation < u.length; observation += 1) {
    const cells = table[u[observation] as number]?.[i[observation] as number] as number[];
    const category = g[observation] as number;
    cells[category] = (cells[category] as number) + 1;
  }
  return table;
}

/** Checks a column and tells how many categories it needs. */
function checked(column: ArrayLike<number>, place: number, length: number): number {
  const name = ["u", "i", "g"][place] as string;
  if (column.length !== length) {
    const message = `Column ${name} has ${column.length} observations; expected ${length}, as in column u.`;
    throw new ActorNetworkError("invalid-option", message, [name]);
  }
  let most = -1;
  for (let observation = 0; observation < length; observation += 1) {
    const category = column[observation] as number;
    if (!(Number.isSafeInteger(category) && category >= 0)) {
      const message = `${name}[${observation}] is ${category}; expected a whole number of at least 0.`;
      throw new ActorNetworkError("invalid-option", message, [name, observation]);
    }
    most = Math.max(most, category);
  }
  return most + 1;
}
