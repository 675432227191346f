import { leastSquaresInPlace } from "./leastSquaresInPlace.ts";

/** Numbers that a search overwrites, kept from one to the next: fresh ones cost more than the search. */
interface Room {
  readonly columns: Float64Array;
  readonly rows: number;
  readonly amounts: Float64Array;
  readonly aims: Float64Array;
  readonly rest: Float64Array;
  readonly work: Float64Array;
}

/**
 * Makes a function that finds the weights, at least 0 and adding up to 1, with which columns mix to the point nearest to 0: exactly,
 * by an active set. They are in the array that it gives until it is called again.
 *
 * `columns` holds `rows` numbers a column, one column after the other, and may be overwritten between calls. The nearest u ≥ 0 to
 * "every row 0, sum 1" in least squares has the direction of the weights: its error is t² q + (t − 1)² for a sum t and weights of
 * squared distance q (Lawson and Hanson's method). `guess`, the columns that may have weight, saves time where it is right.
 */
export function mixtureFinder(
  columns: Float64Array,
  rows: number,
): (guess?: readonly number[]) => Float64Array {
  const [count, size] = [columns.length / rows, rows + 1];
  const room: Room = {
    columns,
    rows,
    amounts: new Float64Array(count),
    aims: new Float64Array(size),
    rest: new Float64Array(size),
    work: new Float64Array(size * (size + 1)),
  };
  return (guess = []) => {
    const { amounts } = room;
    amounts.fill(0);
    const kept = solved(room, guess) === "inside" ? [...guess] : [];
    take(room, kept);
    const barred = new Set<number>();
    const tolerance = 1e-13 * Math.max(1, largestSquare(columns, rows));
    for (let round = 0; round < 10 * (count + size) && kept.length < size; round += 1) {
      leftOver(room, kept);
      const entering = steepest(room, barred, tolerance);
      if (entering < 0) break;
      kept.push(entering);
      let fit = solved(room, kept);
      if (fit === "dependent" || !((room.aims[kept.length - 1] as number) > 0)) {
        kept.pop();
        barred.add(entering);
        continue;
      }
      barred.clear();
      while (fit === "outside") {
        moveTowards(room, kept);
        fit = solved(room, kept);
      }
      if (fit === "dependent") break;
      take(room, kept);
    }
    let total = 0;
    for (const amount of amounts) total += amount;
    for (let column = 0; column < count; column += 1) amounts[column] = (amounts[column] as number) / total;
    return amounts;
  };
}

function largestSquare(columns: Float64Array, rows: number): number {
  let largest = 0;
  for (let from = 0; from < columns.length; from += rows) {
    let square = 0;
    for (let row = from; row < from + rows; row += 1)
      square += (columns[row] as number) * (columns[row] as number);
    largest = Math.max(largest, square);
  }
  return largest;
}

/** Solves for the kept columns; they depend on each other, or all get amounts above 0 (inside), or do not. */
function solved({ columns, rows, aims, work }: Room, kept: readonly number[]) {
  const size = rows + 1;
  if (kept.length > size) return "dependent";
  for (let place = 0; place < kept.length; place += 1) {
    const from = (kept[place] as number) * rows;
    for (let row = 0; row < rows; row += 1) work[place * size + row] = columns[from + row] as number;
    work[place * size + rows] = 1;
  }
  const target = kept.length * size;
  work.fill(0, target, target + rows);
  work[target + rows] = 1;
  if (!leastSquaresInPlace(work, size, kept.length)) return "dependent";
  let isInside = true;
  for (let place = 0; place < kept.length; place += 1) {
    aims[place] = work[target + place] as number;
    isInside &&= (aims[place] as number) > 0;
  }
  return isInside ? "inside" : "outside";
}

function take({ amounts, aims }: Room, kept: readonly number[]): void {
  for (let place = 0; place < kept.length; place += 1) amounts[kept[place] as number] = aims[place] as number;
}

/** What the mixture leaves of the target: 0 in every row, and a sum of 1. */
function leftOver({ columns, rows, amounts, rest }: Room, kept: readonly number[]): void {
  rest.fill(0);
  rest[rows] = 1;
  for (const column of kept) {
    const amount = amounts[column] as number;
    for (let row = 0; row < rows; row += 1) {
      rest[row] = (rest[row] as number) - amount * (columns[column * rows + row] as number);
    }
    rest[rows] = (rest[rows] as number) - amount;
  }
}

/** The column without weight that would take most off what is left; −1 where none would. */
function steepest(
  { columns, rows, amounts, rest }: Room,
  barred: ReadonlySet<number>,
  tolerance: number,
): number {
  let most = tolerance;
  let found = -1;
  for (let column = 0; column < amounts.length; column += 1) {
    if (amounts[column] !== 0 || barred.has(column)) continue;
    let slope = rest[rows] as number;
    for (let row = 0; row < rows; row += 1) {
      slope += (columns[column * rows + row] as number) * (rest[row] as number);
    }
    if (slope > most) {
      most = slope;
      found = column;
    }
  }
  return found;
}

/** Goes from the amounts towards the aims until the first falls to 0, and drops those that have. */
function moveTowards({ amounts, aims }: Room, kept: number[]): void {
  let share = 1;
  for (let place = 0; place < kept.length; place += 1) {
    const [now, aim] = [amounts[kept[place] as number] as number, aims[place] as number];
    if (!(aim > 0)) share = Math.min(share, now / (now - aim));
  }
  for (let place = kept.length - 1; place >= 0; place -= 1) {
    const column = kept[place] as number;
    const [now, aim] = [amounts[column] as number, aims[place] as number];
    const isOut = !(aim > 0) && now / (now - aim) <= share;
    const next = isOut ? 0 : now + share * (aim - now);
    amounts[column] = Math.max(0, next);
    if (!(next > 0)) kept.splice(place, 1);
  }
}
