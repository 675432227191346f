import type { Spell } from "../../model/NetworkFile.ts";
import type { ReadingReport } from "../readingReport.ts";
import type { XmlElement } from "../readXml.ts";

/** Reads the stretches of time that an element states in its own attributes. */
export function gexfSpells({ attributes }: XmlElement, report: ReadingReport): Spell[] {
  const { start, end, startopen, endopen, timestamp, timestamps, intervals } = attributes;
  if (startopen !== undefined || endopen !== undefined) {
    report.warn("A spell leaves out its first or last moment; the moment is kept.");
  }
  const from = bound(start ?? startopen ?? timestamp);
  const to = bound(end ?? endopen ?? timestamp);
  const isSaid = [start, end, startopen, endopen, timestamp].some((moment) => moment !== undefined);
  const own = isSaid ? [{ from, to }] : [];
  const moments = listed(timestamps).flat();
  const pairs = listed(intervals);
  return [
    ...own,
    ...moments.map((moment) => ({ from: bound(moment), to: bound(moment) })),
    ...pairs.map(([first, last]) => ({ from: bound(first), to: bound(last) })),
  ];
}

function bound(text: string | undefined): string | null {
  return text === undefined || /^-?inf(?:inity)?$/i.test(text) ? null : text;
}

/** The parts of `<[a, b]; [c, d]>`. */
function listed(text: string | undefined): string[][] {
  const brackets = text?.match(/\[[^[\]]*\]/g) ?? [];
  return brackets.map((part) =>
    part
      .slice(1, -1)
      .split(",")
      .map((moment) => moment.trim()),
  );
}
