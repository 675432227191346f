import type { TracedResult } from "@commonweal/case-study";
import { counted } from "../terminal/counted.ts";
import { plainText } from "../terminal/plainText.ts";
import { shortNumber } from "../terminal/shortNumber.ts";
import { valueText } from "./valueText.ts";

const within = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...within(lines)];

type SegmentLines = (ids: readonly string[], side: string) => string[];

function segmentLinesOf({ segments }: TracedResult): SegmentLines {
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  return (ids, side) =>
    ids.map((id) => {
      const { source = "?", locator = "" } = known.get(id) ?? {};
      return `${side} ${id}: ${source}${locator === "" ? "" : `, ${locator}`}`;
    });
}

function tieLines({ ties }: TracedResult, segmentLines: SegmentLines): string[] {
  return ties.flatMap((tie) => {
    const chance = tie.probability === null ? "" : `, probability ${shortNumber(tie.probability)}`;
    return [
      `${tie.id}: ${tie.from} ${tie.relation} ${tie.to}, ${tie.period}: ${tie.status}, certainty ${tie.certainty}${chance}`,
      ...within([...segmentLines(tie.supporting, "for"), ...segmentLines(tie.opposing, "against")]),
    ];
  });
}

/** Segments that the number rests on and no tie of it does. */
function otherSegments(trace: TracedResult, segmentLines: SegmentLines): string[] {
  const told = new Set(trace.ties.flatMap(({ supporting, opposing }) => [...supporting, ...opposing]));
  const ids = trace.segments.map(({ id }) => id).filter((id) => !told.has(id));
  return segmentLines(ids, "segment");
}

function sourceLines({ sources }: TracedResult): string[] {
  return sources.flatMap(({ id, title, publisher, date, url, independenceGroup, caveat }) => [
    `${id}: ${[title, publisher, date ?? ""].filter((text) => text !== "").join(", ")}`,
    ...within([
      `group ${independenceGroup}`,
      ...(url === null ? [] : [url]),
      ...(caveat === "" ? [] : [`caveat: ${caveat}`]),
    ]),
  ]);
}

function parameterLines({ parameters }: TracedResult): string[] {
  return parameters.map(({ name, value, range, provenance, source }) => {
    const tried = range === null ? "" : `, tried from ${shortNumber(range[0])} to ${shortNumber(range[1])}`;
    const mark = provenance === "assumed" ? "ASSUMED" : provenance;
    return `${name} = ${shortNumber(value)}${tried}: ${mark}${source === null ? "" : `, ${source}`}`;
  });
}

/** A number and what it rests on, for people: one thing a line, what lies under it indented. */
export function traceText(trace: TracedResult): string {
  const segmentLines = segmentLinesOf(trace);
  const lines = [
    `${trace.id} = ${valueText(trace)}`,
    ...within([
      trace.how,
      ...part(counted(trace.ties.length, "tie"), tieLines(trace, segmentLines)),
      ...part("Segments beside those of ties", otherSegments(trace, segmentLines)),
      ...part(counted(trace.sources.length, "source"), sourceLines(trace)),
      ...part(counted(trace.parameters.length, "parameter"), parameterLines(trace)),
      ...part("ASSUMED", trace.assumptions),
    ]),
  ];
  return [...lines.map(plainText), ""].join("\n");
}
