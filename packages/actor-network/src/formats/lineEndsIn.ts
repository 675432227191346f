const [lf, cr] = [0x0a, 0x0d];

/**
 * Counts the line ends in cells, CR LF as one, and how many of them are CR LF.
 *
 * Unit by unit: a list of matches takes many times the cell where it holds line ends alone.
 */
export function lineEndsIn(cells: readonly string[]): readonly [all: number, pairs: number] {
  let [all, pairs] = [0, 0];
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      const unit = cell.charCodeAt(at);
      if (unit !== lf && unit !== cr) continue;
      all += 1;
      if (unit === cr && cell.charCodeAt(at + 1) === lf) {
        pairs += 1;
        at += 1;
      }
    }
  }
  return [all, pairs];
}
