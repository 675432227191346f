/** Shares of an actor in the three spheres, each at least 0; none at all means outside them. */
export interface Spheres {
  readonly state?: number | undefined;
  readonly capital?: number | undefined;
  readonly society?: number | undefined;
}

/** The three spheres. */
export type SphereName = "state" | "capital" | "society";

export const sphereNames: readonly SphereName[] = ["state", "capital", "society"];
