/** Neighbour lists in one block, each neighbour once: those of actor `i` from `offsets[i]` up to `offsets[i + 1]`. */
export interface NeighbourLists {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}
