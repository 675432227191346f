import { integerBelow, stream } from "@commonweal/numerics";
import type { CoverColumn, CoverProblem, SearchBudget } from "./CoverProblem.ts";

/**
 * Makes a cover smaller by local search: takes a column out, covers what lies open, and gives rows that lie open often more
 * weight. Stops at `goal` columns or when the steps are used up; the same chart gives the same cover.
 *
 * @see Gao, Weise & Li (2014), An efficient local search heuristic with row weighting for the unicost set covering problem.
 */
export function improvedCover(
  { rowCount, columns }: CoverProblem,
  start: readonly number[],
  goal: number,
  budget: SearchBudget,
): number[] {
  const random = stream({ root: 0 });
  const holders: number[][] = Array.from({ length: rowCount }, () => []);
  for (const [column, { rows }] of columns.entries()) for (const row of rows) holders[row]?.push(column);
  const weights = new Float64Array(rowCount).fill(1);
  const times = new Int32Array(rowCount);
  const scores = Float64Array.from(columns, ({ rows }) => rows.length);
  const moved = new Float64Array(columns.length);
  const mayEnter = new Uint8Array(columns.length).fill(1);
  const isIn = new Uint8Array(columns.length);
  const inside: number[] = [];
  const open: number[] = Array.from({ length: rowCount }, (_, row) => row);
  const openPlace = Int32Array.from(open);
  let step = 0;

  const setOpen = (row: number) => {
    openPlace[row] = open.length;
    open.push(row);
  };
  const unsetOpen = (row: number) => {
    const place = openPlace[row] as number;
    const last = open.pop() as number;
    if (last === row) return;
    open[place] = last;
    openPlace[last] = place;
  };
  const changeScores = (row: number, by: number, but: number) => {
    const list = holders[row] as number[];
    for (const column of list) if (column !== but) scores[column] = (scores[column] as number) + by;
    budget.left -= list.length;
  };
  const changeSoleHolder = (row: number, by: number, but: number) => {
    for (const column of holders[row] as number[]) {
      if (column === but || !isIn[column]) continue;
      scores[column] = (scores[column] as number) + by;
      return;
    }
  };
  const letIn = (column: number, entering: boolean) => {
    for (const row of (columns[column] as CoverColumn).rows) {
      const weight = weights[row] as number;
      const before = times[row] as number;
      times[row] = before + (entering ? 1 : -1);
      if (entering && before === 0) {
        unsetOpen(row);
        changeScores(row, -weight, column);
      } else if (entering && before === 1) changeSoleHolder(row, weight, column);
      else if (!entering && before === 1) {
        setOpen(row);
        changeScores(row, weight, column);
      } else if (!entering && before === 2) changeSoleHolder(row, -weight, column);
      for (const other of holders[row] as number[]) mayEnter[other] = 1;
    }
    scores[column] = -(scores[column] as number);
    isIn[column] = entering ? 1 : 0;
    moved[column] = step;
    if (entering) inside.push(column);
    else {
      inside.splice(inside.indexOf(column), 1);
      mayEnter[column] = 0;
    }
  };
  const better = (one: number, best: number) =>
    best < 0 ||
    (scores[one] as number) > (scores[best] as number) ||
    ((scores[one] as number) === (scores[best] as number) &&
      (moved[one] as number) < (moved[best] as number));
  const leastMissed = (but: number) => {
    let best = -1;
    for (const column of inside) if (column !== but && better(column, best)) best = column;
    budget.left -= inside.length;
    return best;
  };

  for (const column of start) letIn(column, true);
  let best = [...start];
  let last = -1;
  while (budget.left >= 0) {
    step++;
    while (open.length === 0) {
      best = [...inside];
      if (best.length <= goal) return best.sort((a, b) => a - b);
      letIn(leastMissed(-1), false);
    }
    const leaving = leastMissed(last);
    if (leaving >= 0) letIn(leaving, false);
    while (inside.length < best.length - 1 && open.length > 0) {
      const row = open[integerBelow(random, open.length)] as number;
      let entering = -1;
      for (const column of holders[row] as number[])
        if (mayEnter[column] && better(column, entering)) entering = column;
      if (entering < 0) entering = (holders[row] as number[])[0] as number;
      letIn(entering, true);
      last = entering;
      for (const left of open) {
        weights[left] = (weights[left] as number) + 1;
        changeScores(left, 1, -1);
      }
    }
  }
  return best.sort((a, b) => a - b);
}
