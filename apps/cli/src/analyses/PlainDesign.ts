import type { DesignSpec } from "@commonweal/experiments";

/** A design that repeats no other. */
export type PlainDesign = Exclude<DesignSpec, { readonly kind: "replicated" }>;
