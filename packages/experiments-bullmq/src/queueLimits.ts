/** What may lie in Redis, counted before it is put there or read. */
export const queueLimits = {
  /** Bytes of a manifest. */
  manifest: 2 ** 24,
  /** Bytes of one shard on its way through Redis; larger ones need a shared folder. */
  shard: 2 ** 24,
  /** Bytes of all shards of a sweep that wait to be fetched; workers pause beyond it. */
  waiting: 2 ** 28,
  /** Seconds after which a sweep that nobody asks for is forgotten. */
  kept: 7 * 24 * 3600,
} as const;
