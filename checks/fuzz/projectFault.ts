import { type CodedProject, checkProject, type QdaReading, readQdpx, writeQdpx } from "@commonweal/evidence";

/** Tells what is wrong with a project that was read: it must hold together, and come back the same when written. */
export function projectFault({ project, skipped, report }: QdaReading): string | null {
  checkProject(project);
  const dropped = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  if (dropped !== report.dropped) return `${dropped} things skipped, ${report.dropped} in the report`;
  // Packing takes far longer than reading.
  if (project.codings.length !== 3) return null;
  const back = readQdpx(writeQdpx(project).bytes).project;
  const [before, after] = [shown(project), shown(back)];
  return before === after ? null : `comes back changed:\n${before}\n${after}`;
}

/** What must stay: ids that are no GUIDs change, so things are told by their number. */
function shown({ codings, documents, codes }: CodedProject): string {
  const texts = documents.map(({ id, content }) => [
    content.text,
    codings.filter(({ document }) => document === id).map(({ start, end }) => [start, end]),
  ]);
  return JSON.stringify([codes.length, texts]);
}
