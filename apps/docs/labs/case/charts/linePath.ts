/** Points that a line of a few hundred pixels can show; more only cost time. */
const most = 400;

/** Every how many points one is drawn; the last always is. */
function stride(length: number): number {
  return Math.max(1, Math.ceil(length / most));
}

function places(length: number): number[] {
  const step = stride(length);
  const kept: number[] = [];
  for (let place = 0; place < length; place += step) kept.push(place);
  if (length > 0 && kept.at(-1) !== length - 1) kept.push(length - 1);
  return kept;
}

const short = (value: number) => String(Math.round(100 * value) / 100);

/** Path data of a line through points that `x` and `y` place. */
export function linePath(length: number, x: (place: number) => number, y: (place: number) => number): string {
  return places(length)
    .map((place, index) => `${index === 0 ? "M" : "L"}${short(x(place))} ${short(y(place))}`)
    .join("");
}

/** Path data of the area between two lines over the same places. */
export function areaPath(
  length: number,
  x: (place: number) => number,
  low: (place: number) => number,
  high: (place: number) => number,
): string {
  const kept = places(length);
  const there = kept.map((place) => `${short(x(place))} ${short(high(place))}`);
  const back = kept.reverse().map((place) => `${short(x(place))} ${short(low(place))}`);
  return length === 0 ? "" : `M${[...there, ...back].join("L")}Z`;
}
