import type { Limits } from "@commonweal/actor-network";

/** Limits of REFI-QDA files where they differ from those of networks: texts may be long, and codes stand in codes. */
export const qdeLimits = {
  depth: 256,
  textLength: 64 * 1024 * 1024,
  /** Codes, texts, selections, codings and notes. */
  rows: 500_000,
} satisfies Partial<Limits>;
