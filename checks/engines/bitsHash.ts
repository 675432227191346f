/** FNV-1a over the bytes of some numbers, 32 bits twice (the second from another start), as 16 hexadecimal digits. */
export function bitsHash(values: Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const hashFrom = (start: number) => {
    let hash = start;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  };
  return hashFrom(0x811c9dc5) + hashFrom(0x5bd1e995);
}
