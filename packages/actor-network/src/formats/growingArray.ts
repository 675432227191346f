/** A typed array that grows: doubled when full, cut to size at the end. */
export interface GrowingArray<Numbers> {
  readonly push: (value: number) => void;
  readonly size: () => number;
  readonly get: (index: number) => number;
  /** A copy of exactly what was pushed. */
  readonly taken: () => Numbers;
}

export function growingArray(kind: Uint32ArrayConstructor): GrowingArray<Uint32Array>;
export function growingArray(kind: Float64ArrayConstructor): GrowingArray<Float64Array>;
export function growingArray(
  kind: Uint32ArrayConstructor | Float64ArrayConstructor,
): GrowingArray<Uint32Array | Float64Array> {
  let values = new kind(16);
  let size = 0;
  return {
    push: (value) => {
      if (size === values.length) {
        const wider = new kind(size * 2);
        wider.set(values);
        values = wider;
      }
      values[size] = value;
      size += 1;
    },
    size: () => size,
    get: (index) => values[index] ?? 0,
    taken: () => values.slice(0, size),
  };
}
