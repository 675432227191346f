import { CaseStudyError } from "../errors.ts";
import type { ResultNumber } from "./ResultNumber.ts";
import type { ResultTrace } from "./ResultTrace.ts";

/** One number of a study with everything that it rests on, each thing once. */
export interface TracedResult extends ResultNumber {
  /** How it comes about, in one sentence. */
  readonly how: string;
  readonly ties: ResultTrace["ties"];
  readonly segments: ResultTrace["segments"];
  readonly sources: ResultTrace["sources"];
  readonly parameters: ResultTrace["parameters"];
  /** What is assumed, in words; parameters that are assumed say so themselves. */
  readonly assumptions: readonly string[];
}

function tableOf<Row>(name: string, rows: readonly Row[], idOf: (row: Row) => string) {
  const known = new Map(rows.map((row) => [idOf(row), row]));
  const among = (wanted: ReadonlySet<string>): Row[] => {
    for (const id of wanted) {
      if (known.has(id)) continue;
      const message = `found an id that is not among the ${known.size} ${name}; expected one of them`;
      throw new CaseStudyError("invalid-output", message, [name]);
    }
    return rows.filter((row) => wanted.has(idOf(row)));
  };
  const one = (id: string): Row => among(new Set([id]))[0] as Row;
  return { among, one };
}

const named = ({ id }: { readonly id: string }): string => id;

/**
 * Follows a number of a study down to the segments, sources, parameters and assumptions that it rests on.
 *
 * `null` where the study has no number of this id. Everything comes once, in the order of the study's own tables.
 *
 * O(numbers + bases + ties + segments + sources).
 *
 * @example
 * const none = { ties: [], segments: [], sources: [], parameters: [], assumptions: [], bases: [] };
 * const trace = {
 *   numbers: [{ id: "parameter.surge.value", measure: "parameter.value", value: 2, interval: null, rests: "parameter.surge" }],
 *   measures: [{ id: "parameter.value", how: "As the case states it." }],
 *   bases: [{ ...none, id: "parameter.surge", parameters: ["surge"] }],
 *   parameters: [{ name: "surge", value: 2, range: null, provenance: "assumed", source: "no source" }],
 *   ...{ ties: [], segments: [], sources: [] },
 * };
 * traceResult(trace, "parameter.surge.value")?.parameters[0]?.provenance; // => "assumed"
 * traceResult(trace, "parameter.surge.range"); // => null
 * @throws {CaseStudyError} `invalid-output` where an id leads nowhere; its path is the table.
 */
export function traceResult(trace: ResultTrace, id: string): TracedResult | null {
  const number = trace.numbers.find((each) => each.id === id);
  if (number === undefined) return null;
  const bases = tableOf("bases", trace.bases, named);
  const reached = new Set([number.rests]);
  const found = {
    ties: new Set<string>(),
    segments: new Set<string>(),
    sources: new Set<string>(),
    parameters: new Set<string>(),
    assumptions: new Set<string>(),
  };
  for (const basis of reached) {
    const { bases: below, id: _, ...parts } = bases.one(basis);
    for (const each of below) reached.add(each);
    for (const [kind, ids] of Object.entries(parts)) {
      for (const each of ids) found[kind as keyof typeof found].add(each);
    }
  }
  const ties = tableOf("ties", trace.ties, named).among(found.ties);
  for (const { supporting, opposing } of ties) {
    for (const segment of [...supporting, ...opposing]) found.segments.add(segment);
  }
  const segments = tableOf("segments", trace.segments, named).among(found.segments);
  for (const { source } of segments) found.sources.add(source);
  return {
    ...number,
    how: tableOf("measures", trace.measures, named).one(number.measure).how,
    ties,
    segments,
    sources: tableOf("sources", trace.sources, named).among(found.sources),
    parameters: tableOf("parameters", trace.parameters, ({ name }) => name).among(found.parameters),
    assumptions: [...found.assumptions],
  };
}
