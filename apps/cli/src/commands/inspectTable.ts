import { decodeText, readActorsCsv, readTiesCsv } from "@commonweal/actor-network";
import {
  readBindingsCsv,
  readCodingsCsv,
  readConsentCsv,
  readDecisionsCsv,
  readPeopleCsv,
  readReviewCsv,
  readSegmentsCsv,
  readSourcesCsv,
} from "@commonweal/evidence";
import { actorLabels } from "./actorLabels.ts";
import type { Inspection } from "./Inspection.ts";

/** Counts what is in a table of a case or beside one, as its header shows; `null` for any other. */
export function inspectTable(bytes: Uint8Array, encoding: string | undefined): Inspection | null {
  const options = encoding === undefined ? {} : { encoding };
  const text = decodeText(bytes, options);
  const header = /^[^\r\n]{0,10000}/.exec(text)?.[0] ?? "";
  const columns = new Set(header.split(",").map((column) => column.replace(/^"|"$/g, "")));
  if (columns.has("from") && columns.has("to") && columns.has("relation")) {
    const { ties, report } = readTiesCsv(bytes, options);
    const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
    return { format: "ties-csv", nodes: ends.size, ties: ties.length, report };
  }
  if (columns.has("id") && columns.has("label_en")) {
    const { actors, report } = readActorsCsv(bytes, options);
    return { format: "actors-csv", nodes: actors.length, labels: actorLabels(actors), report };
  }
  if (columns.has("id") && columns.has("independence_group")) {
    const { sources, report } = readSourcesCsv(text);
    return { format: "sources-csv", sources: sources.length, report };
  }
  if (columns.has("id") && columns.has("locator") && columns.has("paraphrase")) {
    const { segments, report } = readSegmentsCsv(text);
    return { format: "segments-csv", segments: segments.length, report };
  }
  if (columns.has("coder") && columns.has("segment") && columns.has("code")) {
    const { codings, report } = readCodingsCsv(text);
    const codes = new Set(codings.map(({ code }) => code));
    return { format: "codings-csv", codes: codes.size, codings: codings.length, report };
  }
  const has = (...names: readonly string[]) => names.every((name) => columns.has(name));
  if (has("code", "segments", "value", "reason")) {
    const { decisions, report } = readDecisionsCsv(text);
    return { format: "decisions-csv", decisions: decisions.length, report };
  }
  if (has("key", "decision", "confidence")) {
    const { rows, report } = readReviewCsv(text);
    const open = rows.filter(({ decision }) => decision === "").length;
    const warnings = open === 0 ? report.warnings : [...report.warnings, `Not decided yet: ${open}.`];
    return { format: "review-csv", findings: rows.length, report: { ...report, warnings } };
  }
  if (has("person", "scope")) {
    const { consent, report } = readConsentCsv(text);
    return { format: "consent-csv", people: peopleIn(consent), report };
  }
  if (has("person", "name")) {
    const { people, report } = readPeopleCsv(text);
    return { format: "people-csv", people: peopleIn(people), report };
  }
  if (has("code", "name", "tie")) {
    const { bindings, report } = readBindingsCsv(text);
    return { format: "bindings-csv", codes: bindings.length, report };
  }
  return null;
}

const peopleIn = (rows: readonly { readonly person: string }[]): number =>
  new Set(rows.map(({ person }) => person)).size;
