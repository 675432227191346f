/** One round of a group's adjustment: the next state, given this one and a push from outside. */
export type FieldMap = (state: number, field: number) => number;
