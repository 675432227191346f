import type { Solution } from "../solutions/Solution.ts";

/** The models of a solution as one text, whatever their order: equal where two solutions are the same. */
export function modelKey({ models, modelCount }: Solution): string {
  const texts = models.map(({ terms }) =>
    terms
      .map(({ text }) => text)
      .sort()
      .join("+"),
  );
  return `${modelCount}:${texts.sort().join("|")}`;
}
