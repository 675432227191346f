import type { CoverColumn, CoverProblem, SearchBudget } from "./CoverProblem.ts";

export interface ReducedCover {
  /** Columns that every cover needs. */
  readonly chosen: readonly number[];
  readonly rest: CoverProblem;
}

/**
 * Makes a chart smaller without losing a smallest cover: takes columns that alone cover a row, drops rows that are covered
 * wherever another is, and with `dropColumns` also columns that cover no more than another does.
 *
 * Without `dropColumns` no smallest cover at all is lost. `null` where a row cannot be covered.
 */
export function reduceCover(
  problem: CoverProblem,
  dropColumns: boolean,
  budget: SearchBudget,
): ReducedCover | null {
  const columns = problem.columns.map(({ rows }) => [...rows]);
  const rows: number[][] = Array.from({ length: problem.rowCount }, () => []);
  for (const [column, covered] of columns.entries()) for (const row of covered) rows[row]?.push(column);
  const liveRow = new Uint8Array(problem.rowCount).fill(1);
  const liveColumn = new Uint8Array(columns.length).fill(1);
  const chosen: number[] = [];
  const keepLive = () => {
    for (let row = 0; row < rows.length; row++) {
      rows[row] = liveRow[row] ? (rows[row] as number[]).filter((column) => liveColumn[column]) : [];
    }
    for (let column = 0; column < columns.length; column++) {
      if (liveColumn[column]) columns[column] = (columns[column] as number[]).filter((row) => liveRow[row]);
      else columns[column] = [];
      if (columns[column]?.length === 0) liveColumn[column] = 0;
    }
    budget.left -= columns.length + rows.length;
  };

  for (let changed = true; changed; ) {
    changed = false;
    for (let row = 0; row < rows.length; row++) {
      if (!liveRow[row]) continue;
      const only = rows[row] as number[];
      if (only.length === 0) return null;
      if (only.length > 1) continue;
      const column = only[0] as number;
      chosen.push((problem.columns[column] as CoverColumn).id);
      liveColumn[column] = 0;
      for (const covered of columns[column] as number[]) liveRow[covered] = 0;
      changed = true;
    }
    if (changed) keepLive();
    if (dropSupersets(rows, columns, liveRow, budget)) {
      changed = true;
      keepLive();
    }
    if (dropColumns && dropSubsets(columns, rows, liveColumn, budget)) {
      changed = true;
      keepLive();
    }
  }
  return { chosen, rest: compacted(problem, columns, liveRow, liveColumn) };
}

/** Counts in `hits`, all 0 before, how many members of a list each list has too; gives the lists that have any. */
function countShared(
  list: readonly number[],
  holders: readonly number[][],
  hits: Int32Array,
  budget: SearchBudget,
): number[] {
  const touched: number[] = [];
  for (const member of list) {
    for (const other of holders[member] as number[]) {
      if (hits[other] === 0) touched.push(other);
      hits[other] = (hits[other] as number) + 1;
    }
    budget.left -= (holders[member] as number[]).length;
  }
  return touched;
}

/** Drops each list that holds all of another live list: of equal ones all but the first. */
function dropSupersets(
  lists: readonly number[][],
  holders: readonly number[][],
  live: Uint8Array,
  budget: SearchBudget,
): boolean {
  const hits = new Int32Array(lists.length);
  let dropped = false;
  for (let one = 0; one < lists.length; one++) {
    if (!live[one]) continue;
    const list = lists[one] as number[];
    const touched = countShared(list, holders, hits, budget);
    for (const other of touched) {
      const holdsAll = hits[other] === list.length;
      hits[other] = 0;
      if (!holdsAll || other === one || !live[other]) continue;
      live[other] = 0;
      dropped = true;
    }
  }
  return dropped;
}

/** Drops each list that another live list holds all of: of equal ones all but the first. */
function dropSubsets(
  lists: readonly number[][],
  holders: readonly number[][],
  live: Uint8Array,
  budget: SearchBudget,
): boolean {
  const hits = new Int32Array(lists.length);
  let dropped = false;
  for (let one = 0; one < lists.length; one++) {
    if (!live[one]) continue;
    const list = lists[one] as number[];
    const touched = countShared(list, holders, hits, budget);
    let isHeld = false;
    for (const other of touched) {
      if (hits[other] === list.length && other !== one && live[other]) {
        const isEqual = (lists[other] as number[]).length === list.length;
        if (!isEqual || other < one) isHeld = true;
      }
      hits[other] = 0;
    }
    if (!isHeld) continue;
    live[one] = 0;
    dropped = true;
  }
  return dropped;
}

function compacted(
  problem: CoverProblem,
  columns: readonly number[][],
  liveRow: Uint8Array,
  liveColumn: Uint8Array,
): CoverProblem {
  const place = new Int32Array(problem.rowCount);
  let rowCount = 0;
  for (let row = 0; row < problem.rowCount; row++) if (liveRow[row]) place[row] = rowCount++;
  const kept = problem.columns.flatMap(({ id }, column) =>
    liveColumn[column]
      ? [{ id, rows: (columns[column] as number[]).map((row) => place[row] as number) }]
      : [],
  );
  return { rowCount, columns: kept };
}
