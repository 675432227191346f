/** Equations whose solutions form a curve: `size` logarithms of shares, then the precision. */
export interface BranchSystem {
  readonly size: number;
  /** Writes the residuals and their Jacobian, size × (size + 1) row by row, at a point of size + 1 numbers. */
  readonly assign: (point: Float64Array, residuals: Float64Array, jacobian: Float64Array) => void;
}

/** Arrays that one trace of the curve uses again and again. */
export interface BranchWork {
  readonly residuals: Float64Array;
  readonly jacobian: Float64Array;
  readonly matrix: Float64Array;
  readonly right: Float64Array;
}

/** A corrector that moves farther than this, in logarithms, may have left the curve. */
export const farthestCorrection = 0.3;

export function branchWork(size: number): BranchWork {
  const width = size + 1;
  return {
    residuals: new Float64Array(size),
    jacobian: new Float64Array(size * width),
    matrix: new Float64Array(width * width),
    right: new Float64Array(width),
  };
}

/** Adds a change to a point; gives the largest part of it, in units of 1 + |value|. */
export function assignChange(point: Float64Array, change: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < point.length; k += 1) {
    const part = change[k] as number;
    point[k] = (point[k] as number) + part;
    largest = Math.max(largest, Math.abs(part) / (1 + Math.abs(point[k] as number)));
  }
  return largest;
}
