import { palette } from "./palette.ts";
import { type SphereName, type Spheres, sphereNames } from "./Spheres.ts";

/**
 * Gives one colour for an actor that can only be drawn in one, such as a dot in a live graph.
 *
 * The colour is that of the sphere with the largest share, the first of state, capital and society
 * where two are equal; grey where no share is above 0. `networkMap` draws all shares instead.
 *
 * @example
 * sectorColour({ state: 1 }); // => "#0072b2"
 * sectorColour({ capital: 0.4, society: 0.6 }, "dark"); // => "#2cc79b"
 * sectorColour({}); // => "#8b9198"
 */
export function sectorColour(spheres: Spheres, theme: "light" | "dark" = "light"): string {
  let largest: SphereName | "outside" = "outside";
  let share = 0;
  for (const name of sphereNames) {
    if ((spheres[name] ?? 0) > share) {
      largest = name;
      share = spheres[name] ?? 0;
    }
  }
  return palette[largest][theme === "light" ? 0 : 1];
}
