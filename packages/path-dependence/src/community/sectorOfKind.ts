/** Sector (state 0, capital 1, society 2) of every kind, in the order of `actorKinds`. */
export const sectorOfKind = Uint8Array.of(0, 1, 2, 2);
