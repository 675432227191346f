import { plainCell, writeTable } from "@commonweal/actor-network";
import {
  type CaseEvidence,
  type Segment,
  type Source,
  sourcesTable,
  unwrittenParaphrase,
} from "@commonweal/evidence";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";

/** The tables to write, and what they no longer have of those in the folder. */
export interface CaseTables {
  readonly tables: ReadonlyMap<string, string>;
  /** Sources of the folder that the project has no more. */
  readonly lostSources: number;
}

/** What a folder holds already of sources and segments. */
export interface EarlierEvidence {
  readonly sources: readonly Source[];
  readonly segments: readonly Segment[];
}

/** Tells sources by their titles, and those of one title by their order. */
function titles(sources: readonly Source[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  return new Map(
    sources.map(({ id, title }) => {
      const plain = plainCell(title);
      const time = (times.get(plain) ?? 0) + 1;
      times.set(plain, time);
      return [id, JSON.stringify([plain, time])];
    }),
  );
}

/**
 * Takes over what the researcher has written in an earlier conversion: paraphrases of the same places of a source of the same
 * title, and what is said of that source.
 */
function withEarlier({ sources, segments }: CaseEvidence, earlier: EarlierEvidence): EarlierEvidence {
  const [now, then] = [titles(sources), titles(earlier.sources)];
  const before = new Map(earlier.sources.map((source) => [then.get(source.id), source]));
  const placeOf = (title: string | undefined, locator: string) => JSON.stringify([title, locator]);
  const said = new Map(
    earlier.segments.map((segment) => [placeOf(then.get(segment.source), segment.locator), segment]),
  );
  const kept = segments.map((segment) => {
    const place = placeOf(now.get(segment.source), segment.locator);
    const known = said.get(place);
    said.delete(place);
    return known === undefined ? segment : { ...segment, paraphrase: known.paraphrase, date: known.date };
  });
  const lost = [...said.values()].filter(({ paraphrase }) => paraphrase !== unwrittenParaphrase).length;
  if (lost > 0) {
    const message = `Found ${counted(lost, "paraphrase")} in segments.csv, of places that the project does not code; they would be lost.\nMove that file away, or choose another folder.`;
    throw new Failure(1, message);
  }
  const groupNow = groupsNow(now, then, earlier.sources);
  const groupOf = groupsKept(sources, (source) => before.get(now.get(source.id)), groupNow);
  return {
    segments: kept,
    sources: sources.map((source) => {
      const known = before.get(now.get(source.id));
      const independenceGroup = groupOf(source);
      if (known === undefined) return { ...source, independenceGroup };
      const { publisher, date, url, kind, caveat } = known;
      return { ...source, publisher, date, url, kind, caveat, independenceGroup };
    }),
  };
}

/**
 * The name that an independence group of an earlier conversion has now: the id that its source has now; any other as it is, or
 * renamed where a source of the project, which need not belong there, now has that id.
 */
function groupsNow(
  now: ReadonlyMap<string, string>,
  then: ReadonlyMap<string, string>,
  earlier: readonly Source[],
): (group: string) => string {
  const ids = new Map([...now].map(([id, title]) => [title, id]));
  const taken = new Set([...now.keys(), ...earlier.map(({ independenceGroup }) => independenceGroup)]);
  const renamed = (group: string): string => (taken.has(group) ? renamed(`${group}-earlier`) : group);
  return (group) => ids.get(then.get(group) ?? "") ?? (now.has(group) ? renamed(group) : group);
}

/**
 * Says what independence group each source has: one that was there keeps its own, which may be set by hand, and one that is new
 * goes to the group of the near-copy that was there.
 */
function groupsKept(
  sources: readonly Source[],
  earlierOf: (source: Source) => Source | undefined,
  groupNow: (group: string) => string,
): (source: Source) => string {
  const keptOf = (source: Source) => {
    const known = earlierOf(source);
    return known && groupNow(known.independenceGroup);
  };
  const joined = new Map<string, string>();
  for (const source of sources) {
    const kept = keptOf(source);
    const { independenceGroup: found } = source;
    if (kept !== undefined && !joined.has(found)) joined.set(found, kept);
  }
  return (source) => keptOf(source) ?? joined.get(source.independenceGroup) ?? source.independenceGroup;
}

/** The tables of a case's evidence, ready to write; what stands in the folder already is taken over. */
export function caseTables(evidence: CaseEvidence, earlier: EarlierEvidence): CaseTables {
  const { sources, segments } = withEarlier(evidence, earlier);
  const asTheyAre = { escapeFormulas: false };
  const still = new Set(titles(evidence.sources).values());
  const lostSources = [...titles(earlier.sources).values()].filter((title) => !still.has(title)).length;
  const tables = new Map([
    ["sources.csv", sourcesTable(sources)],
    [
      "segments.csv",
      writeTable(
        ["id", "source", "locator", "paraphrase", "date"],
        segments.map(({ id, source, locator, paraphrase, date }) => [id, source, locator, paraphrase, date]),
        asTheyAre,
      ),
    ],
    [
      "codings.csv",
      writeTable(
        ["coder", "segment", "code", "value"],
        evidence.codings.map(({ coder, segment, code, value }) => [coder, segment, code, value]),
        asTheyAre,
      ),
    ],
  ]);
  return { tables, lostSources };
}
