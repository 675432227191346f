/**
 * Tells whether runs of repeated or bit-packed numbers, from `begin` up to `end`, give at most `most` of them and at least
 * `least`.
 */
export function runsFit(
  bytes: Uint8Array,
  begin: number,
  end: number,
  width: number,
  least: number,
  most: number,
): boolean {
  if (width === 0) return true;
  let at = begin;
  let seen = 0;
  while (seen < most) {
    if (at === end) return seen >= least;
    let header = 0;
    let shift = 0;
    for (;;) {
      if (at >= end || shift > 28) return false;
      const byte = bytes[at] as number;
      at += 1;
      header += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
      shift += 7;
    }
    const length = Math.floor(header / 2);
    if (header % 2 === 1) {
      seen += 8 * length;
      at += length * width;
      // Writers fill the last groups up, and may leave out the bytes that only fill.
      if (length === 0 || at > end + width || seen > most + 512) return false;
    } else {
      seen += length;
      at += Math.ceil(width / 8);
      if (length === 0 || at > end || seen > most) return false;
    }
  }
  return true;
}
