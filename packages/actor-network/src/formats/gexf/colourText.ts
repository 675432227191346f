export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  /** Opacity from 0 to 1. */
  readonly a: number;
}

/** Writes a colour as `#rrggbb`, or as `rgba(…)` where it is not opaque. */
export function colourText({ r, g, b, a }: Colour): string {
  if (a !== 1) return `rgba(${r},${g},${b},${a})`;
  return `#${[r, g, b].map((level) => level.toString(16).padStart(2, "0")).join("")}`;
}
