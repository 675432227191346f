import type { ReadReport } from "@commonweal/actor-network";

const mostNotes = 20;

/** What a reader did, for people: a line of counts, then its notes, the first twenty and how many more. */
export function reportText({ kept, merged, dropped, warnings }: ReadReport, records = "rows"): string {
  const more = warnings.length - mostNotes;
  return [
    `  ${records}: ${kept} kept, ${merged} merged, ${dropped} dropped`,
    ...warnings.slice(0, mostNotes).map((warning) => `  note: ${warning}`),
    ...(more > 0 ? [`  and ${more} notes more; --json has them all`] : []),
  ].join("\n");
}
