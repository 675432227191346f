/** A reader under test. */
export interface FuzzTarget {
  /** Also the name of its folders under seeds/ and finds/. */
  readonly id: string;
  /** Inputs besides the kept files, such as those that a writer makes. */
  readonly made: () => readonly string[];
  /**
   * Text, or text packed into what the reader takes (a zip archive, a compressed record), or bytes of it changed again;
   * without it inputs are given as they are. `random` is in [0, 1).
   */
  readonly packed?: (input: string | Uint8Array, random: () => number) => string | Uint8Array;
  /** Reads an input and tells what is wrong with how that went; `null` when nothing is. */
  readonly fault: (input: string | Uint8Array) => string | null | Promise<string | null>;
}
