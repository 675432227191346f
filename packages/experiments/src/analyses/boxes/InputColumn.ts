/** One input of every run: numbers on a scale, or names of categories. */
export type InputColumn =
  | { readonly kind: "numeric"; readonly values: ArrayLike<number> }
  | { readonly kind: "categorical"; readonly values: ArrayLike<string | number> };
