import type { DocumentReading } from "../documents/DocumentReading.ts";

/** Tells what does not hold together in what a reader of documents gave; `null` when nothing is wrong. */
export function documentFault({ document, report }: DocumentReading): string | null {
  const points = Array.from(document.text);
  let before = 0;
  for (const { start, end, speaker, time } of document.passages) {
    if (!(start >= before && end > start && end <= points.length)) return `a passage from ${start} to ${end}`;
    const [first, last] = [points[start] as string, points[end - 1] as string];
    if (`${first}${last}`.trim() !== `${first}${last}`) return "white space around a passage";
    if (speaker === "" || time === "") return "an empty speaker or time";
    before = end;
  }
  if (document.text.includes("\r") || document.text.includes("\0")) return "a CR or NUL in the text";
  const isOfVoices = document.passages.some(({ kind }) => kind === "cue");
  const isKept = isOfVoices
    ? report.kept > 0 && report.kept <= document.passages.length
    : report.kept === document.passages.length;
  if (!isKept) return `${report.kept} kept of ${document.passages.length}`;
  return report.warnings.every((warning) => /\.$/.test(warning)) ? null : "a warning that is no sentence";
}
