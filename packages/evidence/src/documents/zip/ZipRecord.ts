/** What the directory of an archive says of an entry. */
export interface ZipRecord {
  /** From 1, in the order of the directory. */
  readonly number: number;
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Bit of the flags: the sizes stand after the data, and may be 0 before it. */
export const sizesFollow = 0x0008;
/** Bit of the flags: the name is UTF-8. */
export const nameIsUtf8 = 0x0800;
