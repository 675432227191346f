import { shapeRadius, type VennShape } from "./vennShapes.ts";

const steps = 120;

/**
 * Finds for every combination of shapes the place in its region that is farthest from all edges.
 *
 * The key has a 1 for each shape that the region lies in, in order. Looked up on a grid.
 */
export function vennPlaces(
  shapes: readonly VennShape[],
  height: number,
): Map<string, { x: number; y: number }> {
  const best = new Map<string, { x: number; y: number; room: number }>();
  for (let row = 1; row * height < steps * height; row++) {
    for (let column = 1; column < steps; column++) {
      const [x, y] = [column / steps, (row / steps) * height];
      const radii = shapes.map((shape) => shapeRadius(shape, x, y));
      const key = radii.map((radius) => (radius < 1 ? "1" : "0")).join("");
      const edge = Math.min(x, 1 - x, y, height - y) / 2;
      const room = radii.reduce((least, radius, place) => {
        return Math.min(least, Math.abs(radius - 1) * (shapes[place] as VennShape).ry);
      }, edge);
      const known = best.get(key);
      if (known === undefined || room > known.room) best.set(key, { x, y, room });
    }
  }
  return new Map([...best].map(([key, { x, y }]) => [key, { x, y }]));
}
