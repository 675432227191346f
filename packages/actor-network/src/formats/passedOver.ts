import { quoted } from "./quoted.ts";
import type { ReadingReport } from "./readingReport.ts";
import type { XmlElement } from "./readXml.ts";

/** Counts elements that a reader has no use for. */
export interface PassedOver {
  readonly note: (element: XmlElement) => void;
  /** Puts them in the report, a sentence for each name. */
  readonly settle: (report: ReadingReport) => void;
}

export function passedOver(): PassedOver {
  const seen = new Map<string, { readonly line: string | number | undefined; count: number }>();
  return {
    note: ({ name, place }) => {
      const known = seen.get(name);
      if (known) known.count += 1;
      else seen.set(name, { line: place[0], count: 1 });
    },
    settle: (report) => {
      for (const [name, { line, count }] of seen) {
        report.drop(
          `${count} × ${quoted(name)}, first on line ${line}, with what it holds: left out.`,
          count,
        );
      }
    },
  };
}
