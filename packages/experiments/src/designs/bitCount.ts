/** How many of the 32 bits are set. */
export function bitCount(word: number): number {
  let rest = word;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
}
