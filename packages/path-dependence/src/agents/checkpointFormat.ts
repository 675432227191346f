/** How checkpoints begin (the letters CWAR, the version of the format, the length of the header) and end. */
export const checkpointFormat = {
  magic: 0x52415743,
  version: 1,
  /** Bytes before the header. */
  start: 12,
  /** Bytes of the checksum behind everything. */
  checksum: 32,
};
