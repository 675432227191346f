const sample = 4096;

/** Tells UTF-16 without a byte order mark by where its first NUL bytes stand; `null` where they tell nothing. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros: [number, number] = [0, 0];
  bytes.subarray(0, sample).forEach((byte, at) => {
    if (byte === 0) zeros[(at % 2) as 0 | 1] += 1;
  });
  if (zeros[0] === 0 && zeros[1] > 0) return "utf-16le";
  return zeros[1] === 0 && zeros[0] > 0 ? "utf-16be" : null;
}
