/** Residual sum of squares of a fit to the entries `from` to `to` − 1. */
export type SegmentCost = (from: number, to: number) => number;

/**
 * Makes the cost of a segment in constant time, from running sums around the middle of the series.
 *
 * `"mean"` fits a constant, `"trend"` a straight line.
 */
export function segmentCosts(values: readonly number[], model: "mean" | "trend"): SegmentCost {
  const length = values.length;
  const centre = values.reduce((total, value) => total + value / length, 0);
  const middle = (length - 1) / 2;
  const running = (term: (y: number, t: number) => number) => {
    const sums = new Float64Array(length + 1);
    for (let row = 0; row < length; row += 1) {
      sums[row + 1] = (sums[row] as number) + term((values[row] as number) - centre, row - middle);
    }
    return (from: number, to: number) => (sums[to] as number) - (sums[from] as number);
  };
  const y = running((value) => value);
  const squares = running((value) => value * value);
  const around = (from: number, to: number) => squares(from, to) - (y(from, to) * y(from, to)) / (to - from);
  if (model === "mean") return (from, to) => Math.max(0, around(from, to));
  const products = running((value, t) => value * t);
  return (from, to) => {
    const size = to - from;
    const meanTime = (from + to - 1) / 2 - middle;
    const spread = (size * (size * size - 1)) / 12;
    const covariance = products(from, to) - meanTime * y(from, to);
    return Math.max(0, around(from, to) - (spread === 0 ? 0 : (covariance * covariance) / spread));
  };
}
