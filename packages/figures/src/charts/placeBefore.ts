/**
 * Makes a function that gives the place just before an entry: half-way to the one before, at most half a usual step away.
 *
 * Half-way alone would set an event that came just before an entry years too early where entries are far apart.
 */
export function placeBefore(x: readonly number[]): (entry: number) => number {
  const steps = x
    .slice(1)
    .map((place, index) => place - (x[index] as number))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  const usual = steps[Math.floor((steps.length - 1) / 2)] ?? 0;
  return (entry) => {
    const [earlier, later] = [x[entry - 1], x[entry]];
    if (earlier === undefined || later === undefined) return earlier ?? later ?? 0;
    return Math.max((earlier + later) / 2, later - usual / 2);
  };
}
