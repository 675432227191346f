/** Goes up whenever an index of a design would give another value or another seed than before. */
export const kernelVersion = 1;
