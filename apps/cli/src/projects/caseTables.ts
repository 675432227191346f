import { plainCell, writeTable } from "@commonweal/actor-network";
import { type CaseEvidence, type Segment, type Source, sourcesTable } from "@commonweal/evidence";
import { counted } from "../terminal/counted.ts";
import { Failure } from "../terminal/Failure.ts";

/** What a folder holds already of sources and segments. */
export interface EarlierEvidence {
  readonly sources: readonly Source[];
  readonly segments: readonly Segment[];
}

/** What stands in a paraphrase that nobody has written. */
const unwritten = "(to be paraphrased)";

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
  const lost = [...said.values()].filter(({ paraphrase }) => paraphrase !== unwritten).length;
  if (lost > 0) {
    const message = `Found ${counted(lost, "paraphrase")} in segments.csv, of places that the project does not code; they would be lost.\nMove that file away, or choose another folder.`;
    throw new Failure(1, message);
  }
  return {
    segments: kept,
    sources: sources.map((source) => {
      const known = before.get(now.get(source.id));
      if (known === undefined) return source;
      const { publisher, date, url, kind, caveat } = known;
      return { ...source, publisher, date, url, kind, caveat };
    }),
  };
}

/** The tables of a case's evidence, ready to write; what stands in the folder already is taken over. */
export function caseTables(evidence: CaseEvidence, earlier: EarlierEvidence): ReadonlyMap<string, string> {
  const { sources, segments } = withEarlier(evidence, earlier);
  const asTheyAre = { escapeFormulas: false };
  return new Map([
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
}
