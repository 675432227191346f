import { textWidth } from "../text/textWidth.ts";

const size = 11;
const gap = 12;
const steps = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120, 240, 600, 1200, 6000];

function fits(places: readonly number[], x: readonly number[], labels: readonly string[]): boolean {
  return places.every((place, index) => {
    const before = places[index - 1];
    if (before === undefined) return true;
    const needed = (textWidth(labels[before] ?? "", size) + textWidth(labels[place] ?? "", size)) / 2 + gap;
    return (x[place] ?? 0) - (x[before] ?? 0) >= needed;
  });
}

/** Chooses entries whose labels have room on an axis: at even steps where those serve, else as many as fit from the left. */
export function entryTicks(x: readonly number[], labels: readonly string[]): number[] {
  const widths = x.slice(1).map((place, index) => place - (x[index] ?? 0));
  const isEven = widths.every((width) => Math.abs(width - (widths[0] ?? 0)) < 0.01);
  const every = (step: number) => [...x.keys()].filter((place) => place % step === 0);
  const step = isEven ? steps.find((each) => fits(every(each), x, labels)) : undefined;
  if (step !== undefined) return every(step);
  const chosen: number[] = [];
  for (const place of x.keys()) {
    const last = chosen.at(-1);
    if (last === undefined || fits([last, place], x, labels)) chosen.push(place);
  }
  return chosen;
}
