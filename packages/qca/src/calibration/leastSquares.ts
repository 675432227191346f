/** Weighted least squares by Householder reflections; `null` where a column depends on those before it. */
export function leastSquares(
  design: readonly (readonly number[])[],
  target: ArrayLike<number>,
  weights: ArrayLike<number>,
): number[] | null {
  const width = design[0]?.length ?? 0;
  const rows = design.map((row, index) => {
    const root = Math.sqrt(weights[index] as number);
    return [...row.map((x) => x * root), (target[index] as number) * root];
  });
  for (let place = 0; place < width; place++) {
    const below = rows.slice(place);
    const length = Math.sqrt(
      below.reduce((total, row) => total + (row[place] as number) * (row[place] as number), 0),
    );
    const scale = Math.sqrt(
      rows.reduce((total, row) => total + (row[place] as number) * (row[place] as number), 0),
    );
    if (!(length > scale * 1e-13)) return null;
    const head = rows[place]?.[place] as number;
    const mirror = below.map((row) => row[place] as number);
    mirror[0] = head + (head < 0 ? -length : length);
    const norm = mirror.reduce((total, one) => total + one * one, 0);
    for (let column = place; column <= width; column++) {
      const share = below.reduce(
        (total, row, index) => total + (row[column] as number) * (mirror[index] as number),
        0,
      );
      const factor = (2 * share) / norm;
      for (const [index, row] of below.entries()) {
        row[column] = (row[column] as number) - factor * (mirror[index] as number);
      }
    }
  }
  const solution = new Array<number>(width).fill(0);
  for (let place = width - 1; place >= 0; place--) {
    let rest = rows[place]?.[width] as number;
    for (let other = place + 1; other < width; other++)
      rest -= (rows[place]?.[other] as number) * (solution[other] as number);
    solution[place] = rest / (rows[place]?.[place] as number);
  }
  return solution;
}
