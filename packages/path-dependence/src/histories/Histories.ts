/** Histories of equal length: for each, its outcomes in order, as whole numbers from 0 to 255. */
export type Histories = readonly ArrayLike<number>[];
