/**
 * Where a label of an actor begins: to the right of its dot, or to the left where it would leave the map there and fits
 * better. In pixels.
 */
export function labelPlace(x: number, size: number, width: number, room: number): number {
  const right = x + size + 3;
  const left = x - size - 3 - width;
  return right + width > room && left > room - right - width ? left : right;
}
