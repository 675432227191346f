/** What coders said of units: one row a unit, one cell a coder, `null` where a coder did not code the unit. */
export type Ratings<Value extends string | number = string | number> = readonly (readonly (Value | null)[])[];
