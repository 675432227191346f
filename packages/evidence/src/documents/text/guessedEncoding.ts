/** Bytes at the start that the guess is made by. */
const sample = 1024 * 1024;
/** Least share of common characters among those of two bytes or more. */
const least = 0.6;
/** By how much that share must be above the other's. */
const clear = 0.05;

/**
 * Guesses the encoding of a Chinese text that is not UTF-8: gb18030 or big5; `null` when neither is clear.
 *
 * By the share of characters from the rows of common ones: of GB 2312 those of its first level, of Big5 likewise.
 * Text of the one, taken for the other, has many from the rows of rare ones or from none.
 */
export function guessedEncoding(bytes: Uint8Array): "gb18030" | "big5" | null {
  const start = bytes.subarray(0, sample);
  const gb = commonShare(start, isCommonGb);
  const big5 = commonShare(start, isCommonBig5);
  if (gb >= least && gb > big5 + clear) return "gb18030";
  return big5 >= least && big5 > gb + clear ? "big5" : null;
}

function commonShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let [common, all] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    all += 1;
    if (isCommon(lead, bytes[at + 1] as number)) common += 1;
    at += 1;
  }
  return all === 0 ? 0 : common / all;
}

function isCommonGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
}

function isCommonBig5(lead: number, trail: number): boolean {
  const isTrail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
  return isTrail && lead >= 0xa1 && lead <= 0xc6;
}
