import { type StrongClasses, strongClasses } from "../measures/strongClasses.ts";
import { partOf } from "./partOf.ts";
import { type PerronVector, perronVector } from "./perronVector.ts";
import type { TieMatrix } from "./tieMatrix.ts";

/** Classes of actors that reach one another, and how fast each grows by itself when multiplied again and again. */
export interface GrowthClasses {
  readonly classes: StrongClasses;
  /** The spectral radius: the largest of the classes' eigenvalues. */
  readonly radius: number;
  /** The ties inside a class of several actors and its vector, by the number of the class. */
  readonly parts: ReadonlyMap<number, { readonly inside: TieMatrix; readonly perron: PerronVector }>;
  /** Classes whose own largest eigenvalue is the radius, in order. */
  readonly growing: readonly number[];
  /** How many of them have no later one among those that they reach. */
  readonly last: number;
}

/** Largest eigenvalues that differ by less than this share count as equal. */
const sameRadius = 1e-10;

/** Takes the matrix apart into its classes; without two actors that reach each other the radius is 0. */
export function growthClasses(matrix: TieMatrix): GrowthClasses {
  const classes = strongClasses(matrix);
  const { of, offsets, members } = classes;
  const place = new Uint32Array(of.length);
  const parts = new Map<number, { inside: TieMatrix; perron: PerronVector }>();
  let radius = 0;
  for (let index = 0; index < offsets.length - 1; index += 1) {
    const own = members.subarray(offsets[index], offsets[index + 1]);
    if (own.length === 1) continue;
    own.forEach((actor, row) => {
      place[actor] = row;
    });
    const inside = partOf(matrix, own, place);
    const perron = perronVector(inside);
    parts.set(index, { inside, perron });
    radius = Math.max(radius, perron.radius);
  }
  const growing = [...parts.keys()].filter(
    (index) => (parts.get(index)?.perron.radius ?? 0) >= radius * (1 - sameRadius),
  );
  return { classes, radius, parts, growing, last: lastOf(matrix, classes, growing) };
}

/** Counts the growing classes that give to no later growing class, directly or through others. */
function lastOf(
  matrix: TieMatrix,
  { of, offsets, members }: StrongClasses,
  growing: readonly number[],
): number {
  const grows = new Set(growing);
  const followed = new Uint8Array(offsets.length - 1);
  for (let index = followed.length - 1; index >= 0; index -= 1) {
    if (followed[index] === 0 && !grows.has(index)) continue;
    for (const actor of members.subarray(offsets[index], offsets[index + 1])) {
      for (
        let slot = matrix.offsets[actor] as number;
        slot < (matrix.offsets[actor + 1] as number);
        slot += 1
      ) {
        const giver = of[matrix.targets[slot] as number] as number;
        if (giver !== index) followed[giver] = 1;
      }
    }
  }
  return growing.filter((index) => followed[index] === 0).length;
}
