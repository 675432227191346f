/** How much of its colour one band shows over the paper. */
export const bandOpacity = 0.18;

/** How much of its colour the band at a place shows, lying over those before it. */
export function bandOpacityAt(place: number): number {
  let clear = 1;
  for (let index = 0; index <= place; index += 1) clear *= 1 - bandOpacity;
  return Math.round((1 - clear) * 100) / 100;
}
