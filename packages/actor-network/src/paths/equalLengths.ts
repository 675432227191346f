/**
 * Lengths within this factor of each other are equal, as igraph has it: 1/3 + 1/3 may differ from 2/3 in its last digit.
 * A step shorter than that part of the way to it is too short to be told.
 */
export const equalLengths = 1 + 1e-10;
