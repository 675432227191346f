import type { Limits } from "@commonweal/actor-network";

const megabyte = 1024 * 1024;

/** Limits of REFI-QDA files where they differ from those of networks: texts may be long, and codes stand in codes. */
export const qdeLimits = {
  depth: 256,
  textLength: 32 * megabyte,
  /** Elements of the XML, and lines of the texts. */
  rows: 1_000_000,
  /** Bytes of the XML. */
  inputSize: 24 * megabyte,
  /** Bytes of the texts and notes that are opened. */
  unzippedSize: 32 * megabyte,
} satisfies Partial<Limits>;
