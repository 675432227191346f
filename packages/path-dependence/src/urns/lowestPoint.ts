const golden = (Math.sqrt(5) - 1) / 2;

/** Finds the lowest point of a function with one valley, by golden section down to about 1e-9. */
export function lowestPoint(of: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let atLeft = of(left);
  let atRight = of(right);
  while (high - low > 1e-9 && left < right) {
    if (atLeft <= atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - golden * (high - low);
      atLeft = of(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + golden * (high - low);
      atRight = of(right);
    }
  }
  return atLeft <= atRight ? left : right;
}
