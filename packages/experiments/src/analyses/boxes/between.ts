/** A bound that parts two values: the lower one lies below it, the upper one does not. */
export function between(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  const middle = low / 2 + high / 2;
  return middle > low && middle <= high ? middle : high;
}
