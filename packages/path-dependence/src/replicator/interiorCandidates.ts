import type { Bilinear } from "./bilinearOf.ts";
import { quadraticRoots } from "./quadraticRoots.ts";

/** Below this share of its scale a coefficient counts as 0. */
const flat = 1e-12;

/** Points at which nobody gains by changing, anywhere in space; `continuum` where they fill a line or more. */
export interface InteriorCandidates {
  readonly points: readonly (readonly [number, number, number])[];
  readonly continuum: boolean;
}

/**
 * Solves A(y, z) = B(x, z) = C(x, y) = 0 for bilinear gains.
 *
 * For given z, A and B are linear in y and in x: y = −Ny / Dy, x = −Nx / Dx. In C that leaves a quadratic in z. Where A or
 * B does not depend on y or x (D = 0), N = 0 says what z is, and C the one that is free.
 */
export function interiorCandidates(a: Bilinear, b: Bilinear, c: Bilinear): InteriorCandidates {
  const points: [number, number, number][] = [];
  if (a.scale === 0 || b.scale === 0 || c.scale === 0) return { points, continuum: true };
  const levels = zLevels(a, b, c);
  let continuum = levels === null;
  for (const z of levels ?? []) {
    const y = solved(a.g0 + a.g2 * z, a.g1 + a.g3 * z, a.scale);
    const x = solved(b.g0 + b.g2 * z, b.g1 + b.g3 * z, b.scale);
    if (y === null || x === null) continue;
    if (x === "any" && y === "any") continuum = true;
    else if (x === "any") {
      const free = solved(c.g0 + c.g2 * (y as number), c.g1 + c.g3 * (y as number), c.scale);
      if (free === "any") continuum = true;
      else if (free !== null) points.push([free, y as number, z]);
    } else if (y === "any") {
      const free = solved(c.g0 + c.g1 * x, c.g2 + c.g3 * x, c.scale);
      if (free === "any") continuum = true;
      else if (free !== null) points.push([x, free, z]);
    } else points.push([x, y, z]);
  }
  return { points, continuum };
}

/** Values of z that can belong to a solution; `null` where all can. */
function zLevels(a: Bilinear, b: Bilinear, c: Bilinear): number[] | null {
  const q0 = c.g0 * b.g1 * a.g1 - c.g1 * b.g0 * a.g1 - c.g2 * a.g0 * b.g1 + c.g3 * b.g0 * a.g0;
  const q1 =
    c.g0 * (b.g1 * a.g3 + b.g3 * a.g1) -
    c.g1 * (b.g0 * a.g3 + b.g2 * a.g1) -
    c.g2 * (a.g0 * b.g3 + a.g2 * b.g1) +
    c.g3 * (b.g0 * a.g2 + b.g2 * a.g0);
  const q2 = c.g0 * b.g3 * a.g3 - c.g1 * b.g2 * a.g3 - c.g2 * a.g2 * b.g3 + c.g3 * b.g2 * a.g2;
  const levels = quadraticRoots(q0, q1, q2, a.scale * b.scale * c.scale);
  const special = [a, b].filter((one) => idle(one.g1, one) && idle(one.g3, one));
  if (special.length === 0) return levels;
  const more = special.flatMap(({ g0, g2, scale }) => quadraticRoots(g0, g2, 0, scale) ?? []);
  return [...new Set([...(levels ?? []), ...more])];
}

function idle(value: number, { scale }: Bilinear): boolean {
  return Math.abs(value) <= flat * scale;
}

/** Solves constant + slope · w = 0 for w; "any" where both are 0, `null` where only the slope is. */
function solved(constant: number, slope: number, scale: number): number | "any" | null {
  if (Math.abs(slope) > flat * scale) return -constant / slope;
  return Math.abs(constant) <= 1e-9 * scale ? "any" : null;
}
