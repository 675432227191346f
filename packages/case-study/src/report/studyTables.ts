import { writeTable } from "@commonweal/actor-network";
import type { Study } from "../study/Study.ts";
import { evidenceTables } from "./evidenceTables.ts";
import { experimentTables } from "./experimentTables.ts";
import { firmnessTables } from "./firmnessTables.ts";
import { networkTables } from "./networkTables.ts";
import { studyResults } from "./studyResults.ts";
import { variantTables } from "./variantTables.ts";

/** Writes the tables of a study as CSV, by file name. What is not defined is an empty cell. */
export function studyTables(study: Study, version: string): ReadonlyMap<string, string> {
  const results = studyResults(study, version);
  return new Map([
    ...evidenceTables(study),
    ...networkTables(results),
    ...variantTables(study),
    ...firmnessTables(study),
    ...experimentTables(study.experiments),
    [
      "interventions.csv",
      writeTable(
        [
          "intervention",
          "of",
          "better",
          "worse",
          "change_p10",
          "change_median",
          "change_p90",
          "normal_change",
          "same_means",
          "remedy",
        ],
        results.interventions.map(({ id, of, better, worse, change, normalChange, sameMeans, remedy }) => [
          id,
          of,
          better,
          worse,
          change?.low ?? null,
          change?.median ?? null,
          change?.high ?? null,
          normalChange,
          sameMeans ? "yes" : "no",
          remedy ? "yes" : "no",
        ]),
      ),
    ],
    [
      "propositions.csv",
      writeTable(
        [
          "proposition",
          "claim",
          "holds",
          "of",
          "share",
          "low",
          "high",
          "side",
          "cutoff",
          "verdict",
          "counts",
          "left_out",
        ],
        results.propositions.flatMap(({ id, parts }) =>
          parts.map((part) => [
            id,
            part.id,
            part.holds,
            part.of,
            part.share,
            part.interval?.low ?? null,
            part.interval?.high ?? null,
            part.side,
            part.cutoff,
            part.verdict,
            part.counts,
            part.leftOut,
          ]),
        ),
      ),
    ],
    [
      "regions.csv",
      writeTable(
        [
          "proposition",
          "parameter",
          "min",
          "max",
          "holds_q25",
          "holds_q75",
          "fails_q25",
          "fails_q75",
          "shift",
        ],
        results.propositions.flatMap(({ id, region }) =>
          region.map((row) => [id, row.parameter, row.min, row.max, ...row.holds, ...row.fails, row.shift]),
        ),
      ),
    ],
    [
      "parameters.csv",
      writeTable(
        ["parameter", "value", "low", "high", "provenance", "source"],
        results.parameters.map(({ name, value, range, provenance, source }) => [
          name,
          value,
          range?.[0] ?? null,
          range?.[1] ?? null,
          provenance,
          source,
        ]),
      ),
    ],
  ]);
}
