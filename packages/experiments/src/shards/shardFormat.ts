/** Constants of a shard's file. */
export const shardFormat = {
  /** The first bytes of every file: CWSHARD1. */
  magic: Uint8Array.of(0x43, 0x57, 0x53, 0x48, 0x41, 0x52, 0x44, 0x31),
  digestLength: 32,
  /** No shard is larger: 1.6 GB, three tables of 2^26 numbers and room for names. */
  mostBytes: 3 * 8 * 2 ** 26 + 2 ** 24,
} as const;
