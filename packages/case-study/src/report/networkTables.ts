import { writeTable } from "@commonweal/actor-network";
import type { studyResults } from "./studyResults.ts";

type Results = Pick<
  ReturnType<typeof studyResults>,
  | "facets"
  | "periods"
  | "sectorFacets"
  | "tripleHelix"
  | "centrality"
  | "changes"
  | "verticalHorizontal"
  | "responses"
  | "information"
>;

const drawn = ["value", "low", "high", "draws_defined"];
const chances = ["chance_low", "chance_mean", "chance_high", "p"];

interface Measured {
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly defined: number;
}

const drawnCells = ({ value, interval, defined }: Measured) => [
  value,
  interval?.low ?? null,
  interval?.high ?? null,
  defined,
];

const chanceCells = (chance: Results["sectorFacets"][number]["chance"]) => [
  chance?.low ?? null,
  chance?.mean ?? null,
  chance?.high ?? null,
  chance?.p ?? null,
];

/** Shares between levels, plan against response, and who can have known when. */
const collaborationTables = (results: Results): readonly (readonly [string, string])[] => [
  [
    "vertical-horizontal.csv",
    writeTable(
      ["period", "measure", ...drawn, ...chances, "ties", "unplaced", "reason"],
      results.verticalHorizontal.map((row) => [
        ...[row.period, row.measure, ...drawnCells(row), ...chanceCells(row.chance)],
        ...[row.ties, row.unplaced, row.reason],
      ]),
    ),
  ],
  [
    "responses.csv",
    writeTable(
      ["planned", "actual", "measure", ...drawn, ...chances, "reason"],
      results.responses.map((row) => [
        ...[row.planned, row.actual, row.measure, ...drawnCells(row), ...chanceCells(row.chance)],
        row.reason,
      ]),
    ),
  ],
  [
    "information.csv",
    writeTable(
      ["information", "from", "actor", "rule", "date", ...drawn, "reason"],
      results.information.flatMap(({ from, arrivals }) =>
        arrivals.map((row) => [
          ...[row.information, from, row.actor, row.rule, row.date, ...drawnCells(row), row.reason],
        ]),
      ),
    ),
  ],
];

/** Writes the tables of what was measured in the networks as CSV, by file name. What is not defined is an empty cell. */
export function networkTables(results: Results): readonly (readonly [string, string])[] {
  return [
    [
      "facets.csv",
      writeTable(
        ["facet", "period", ...drawn, ...chances],
        results.facets.map((row) => [row.facet, row.period, ...drawnCells(row), ...chanceCells(row.chance)]),
      ),
    ],
    [
      "sector-facets.csv",
      writeTable(
        [
          ...["facet", "measure", "period", "sector_1", "sector_2", "sector_3"],
          ...[...drawn, ...chances, "effect", "reason"],
        ],
        results.sectorFacets.map((row) => [
          ...[row.facet, row.measure, row.period],
          ...[0, 1, 2].map((place) => row.sectors[place] ?? null),
          ...[...drawnCells(row), ...chanceCells(row.chance), row.effect, row.reason],
        ]),
      ),
    ],
    [
      "triple-helix.csv",
      writeTable(
        [
          ...["period", "observations", ...drawn, ...chances],
          ...["effect", "corrected", "resampled_low", "resampled_high", "reason", "warning"],
        ],
        results.tripleHelix.map((row) => [
          ...[row.period, row.observations, ...drawnCells(row), ...chanceCells(row.chance)],
          ...[row.effect, row.corrected, row.resampled?.low ?? null, row.resampled?.high ?? null],
          ...[row.reason, row.warning],
        ]),
      ),
    ],
    [
      "centrality.csv",
      writeTable(
        ["period", "actor", "measure", ...drawn],
        results.centrality.map((row) => [row.period, row.actor, row.measure, ...drawnCells(row)]),
      ),
    ],
    [
      "changes.csv",
      writeTable(
        ["from", "to", "measure", ...drawn, "stayers"],
        results.changes.flatMap(({ from, to, values }) =>
          values.map((row) => [from, to, row.measure, ...drawnCells(row), row.stayers]),
        ),
      ),
    ],
    [
      "changes-by-sector.csv",
      writeTable(
        ["from", "to", "sector_from", "sector_to", "kept", "lost", "new", "turnover"],
        results.changes.flatMap(({ from, to, sectors }) =>
          sectors.map((row) => [from, to, row.from, row.to, row.kept, row.lost, row.gained, row.turnover]),
        ),
      ),
    ],
    ...collaborationTables(results),
    [
      "periods.csv",
      writeTable(
        ["period", "actors", "ties", "contested"],
        results.periods.map(({ id, actors, ties, contested }) => [id, actors, ties, contested]),
      ),
    ],
  ];
}
