/** Actors that share a stream within a step. Part of what a run is: another size gives other draws. */
export const blockSize = 1024;
