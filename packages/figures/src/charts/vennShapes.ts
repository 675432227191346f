/** An ellipse in a plane whose y runs down; `cos` and `sin` turn its axes. */
export interface VennShape {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly cos: number;
  readonly sin: number;
  /** The angle of `cos` and `sin` in degrees. */
  readonly turn: number;
  /** Where the name of the condition stands, and how it is anchored. */
  readonly name: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
}

const circle = (x: number, y: number, name: VennShape["name"]): VennShape => {
  return { x, y, rx: 0.25, ry: 0.25, cos: 1, sin: 0, turn: 0, name };
};

// cos 40° and sin 40°, written out so that no engine computes them.
const [across, along] = [0.766044443118978, 0.6427876096865393];
const ellipse = (x: number, y: number, sign: 1 | -1, name: VennShape["name"]): VennShape => {
  return { x, y, rx: 0.36, ry: 0.225, cos: across, sin: sign * along, turn: sign * 40, name };
};

/** Shapes in which every combination of one to four sets has a region of its own; the last shape's height with each. */
export const vennShapes: readonly { readonly height: number; readonly shapes: readonly VennShape[] }[] = [
  { height: 0.6, shapes: [circle(0.5, 0.33, { x: 0.5, y: 0.05, anchor: "middle" })] },
  {
    height: 0.6,
    shapes: [
      circle(0.375, 0.33, { x: 0.25, y: 0.06, anchor: "middle" }),
      circle(0.625, 0.33, { x: 0.75, y: 0.06, anchor: "middle" }),
    ],
  },
  {
    height: 0.92,
    shapes: [
      circle(0.36, 0.34, { x: 0.2, y: 0.07, anchor: "middle" }),
      circle(0.64, 0.34, { x: 0.8, y: 0.07, anchor: "middle" }),
      circle(0.5, 0.6, { x: 0.5, y: 0.9, anchor: "middle" }),
    ],
  },
  {
    height: 0.82,
    shapes: [
      ellipse(0.353, 0.48, 1, { x: 0.03, y: 0.22, anchor: "start" }),
      ellipse(0.453, 0.38, 1, { x: 0.2, y: 0.05, anchor: "start" }),
      ellipse(0.547, 0.38, -1, { x: 0.8, y: 0.05, anchor: "end" }),
      ellipse(0.647, 0.48, -1, { x: 0.97, y: 0.22, anchor: "end" }),
    ],
  },
];

/** How far a point is from the middle of a shape; 1 on its edge. */
export function shapeRadius({ x, y, rx, ry, cos, sin }: VennShape, px: number, py: number): number {
  const [dx, dy] = [px - x, py - y];
  const u = (dx * cos + dy * sin) / rx;
  const v = (dy * cos - dx * sin) / ry;
  return Math.sqrt(u * u + v * v);
}
