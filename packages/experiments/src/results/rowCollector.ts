/** Most numbers that wait for a group of rows to be full: 32 MB. */
const mostNumbers = 2 ** 22;
const mostRows = 2 ** 16;

/** Collects rows and hands them on in groups whose size depends on the number of columns alone. */
export function rowCollector(width: number, flush: (columns: readonly Float64Array[], rows: number) => void) {
  const size = Math.max(1, Math.min(mostRows, Math.floor(mostNumbers / width)));
  const columns = Array.from({ length: width }, () => new Float64Array(size));
  let rows = 0;
  const hand = () => {
    if (rows > 0) flush(columns, rows);
    rows = 0;
  };
  return {
    /** Adds a row, whose numbers it asks for column by column. */
    add(numberAt: (column: number) => number): void {
      for (let column = 0; column < width; column += 1)
        (columns[column] as Float64Array)[rows] = numberAt(column);
      rows += 1;
      if (rows === size) hand();
    },
    /** Hands on what has not been yet. */
    flush: hand,
  };
}
