/** Turns columns of numbers into the bytes of a file, some rows at a time; NaN is what is not defined. */
export interface TableEncoder {
  /** Bytes to add to the file for these rows. Take them before the next call. */
  add(columns: readonly Float64Array[], rows: number): Uint8Array;
  /** The last bytes. */
  end(): Uint8Array;
}
