/** Kinds of column and the arrays that hold them. */
export interface ColumnArrays {
  readonly float64: Float64Array;
  readonly float32: Float32Array;
  readonly int32: Int32Array;
  readonly uint32: Uint32Array;
  readonly uint8: Uint8Array;
}
