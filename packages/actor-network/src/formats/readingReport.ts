import type { ReadReport } from "./ReadReport.ts";

/** Sentences that a report holds at most; what goes beyond is counted. */
const shownWarnings = 100;

/** Collects what a reader of networks did, while it reads. */
export interface ReadingReport {
  /** Notes that something was left out. */
  readonly drop: (sentence: string, count?: number) => void;
  /** Notes that something repeats an earlier thing and was joined with it. */
  readonly merge: (sentence: string, count?: number) => void;
  /** Notes something that the user should know, though nothing was left out. */
  readonly warn: (sentence: string) => void;
  readonly finish: (kept: number) => ReadReport;
}

export function readingReport(): ReadingReport {
  const warnings: string[] = [];
  let dropped = 0;
  let merged = 0;
  let more = 0;
  const warn = (sentence: string): void => {
    if (warnings.length < shownWarnings) warnings.push(sentence);
    else more += 1;
  };
  return {
    warn,
    drop: (sentence, count = 1) => {
      dropped += count;
      warn(sentence);
    },
    merge: (sentence, count = 1) => {
      merged += count;
      warn(sentence);
    },
    finish: (kept) => {
      const rest = more > 0 ? [`${more} more remarks of this kind are not shown.`] : [];
      return { kept, merged, dropped, warnings: [...warnings, ...rest] };
    },
  };
}
