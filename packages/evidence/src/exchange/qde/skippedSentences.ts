import type { Qde } from "./Qde.ts";

/** Says what of a file was passed over, one sentence a kind. */
export function skippedSentences({
  isForeign,
  skipped,
}: Pick<Qde, "isForeign" | "skipped">): readonly string[] {
  return [
    ...(isForeign ? ["The root is of another vocabulary than REFI-QDA; it was read as if it were."] : []),
    ...[...skipped].map(([kind, count]) => `Not read: ${count} × ${kind}.`),
  ];
}
