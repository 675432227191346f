import type { ColumnArrays } from "./ColumnArrays.ts";

interface ArrayConstructor<Kind extends keyof ColumnArrays> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): ColumnArrays[Kind];
  new (buffer: ArrayBuffer, offset: number, length: number): ColumnArrays[Kind];
}

/** What makes the array of a kind of column. */
export const arrayOfKind: { readonly [Kind in keyof ColumnArrays]: ArrayConstructor<Kind> } = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint32: Uint32Array,
  uint8: Uint8Array,
};
