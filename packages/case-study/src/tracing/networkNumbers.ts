import type { studyResults } from "../report/studyResults.ts";
import type { ResultNumber } from "./ResultNumber.ts";
import { resultKeys } from "./resultKeys.ts";

type Results = Pick<
  ReturnType<typeof studyResults>,
  | "periods"
  | "facets"
  | "sectorFacets"
  | "tripleHelix"
  | "centrality"
  | "verticalHorizontal"
  | "changes"
  | "responses"
  | "information"
>;

type Change = Results["changes"][number];

const counted = (value: number | null) => ({ value, interval: null });
const measured = ({ value, interval }: Pick<ResultNumber, "value" | "interval">) => ({ value, interval });

function changeNumbers(change: Change): ResultNumber[] {
  const whole = change.values.flatMap((row) => [
    { ...resultKeys.change(row.measure, change), ...measured(row) },
    { ...resultKeys.change(row.measure, change, ["stayers"]), ...counted(row.stayers) },
  ]);
  const between = change.sectors.flatMap(({ from, to, kept, lost, gained, turnover }) =>
    Object.entries({ kept, lost, new: gained, turnover }).map(([what, value]) => ({
      ...resultKeys.change(what, change, [from, to]),
      ...counted(value),
    })),
  );
  return [...whole, ...between];
}

/** Every number that comes from the ties of periods, and from dated contacts. */
export function networkNumbers(results: Results): readonly ResultNumber[] {
  const vertical = results.verticalHorizontal.flatMap((row) => [
    { ...resultKeys.vertical(row.measure, row.period), ...measured(row) },
    ...(row.measure === "vertical"
      ? (["ties", "unplaced"] as const).map((what) => ({
          ...resultKeys.vertical(what, row.period),
          ...counted(row[what]),
        }))
      : []),
  ]);
  return [
    ...results.periods.flatMap((period) =>
      (["actors", "ties", "contested"] as const).map((what) => ({
        ...resultKeys.period(what, period.id),
        ...counted(period[what]),
      })),
    ),
    ...results.facets.map((row) => ({ ...resultKeys.facet(row), ...measured(row) })),
    ...results.sectorFacets.map((row) => ({ ...resultKeys.sector(row), ...measured(row) })),
    ...results.tripleHelix.flatMap(({ period, value, interval, corrected, resampled, observations }) => [
      { ...resultKeys.helix("observations", period), ...counted(observations) },
      { ...resultKeys.helix("value", period), value, interval },
      { ...resultKeys.helix("corrected", period), value: corrected, interval: resampled },
    ]),
    ...results.centrality.map((row) => ({ ...resultKeys.centrality(row), ...measured(row) })),
    ...vertical,
    ...results.changes.flatMap(changeNumbers),
    ...results.responses.map((row) => ({ ...resultKeys.response(row), ...measured(row) })),
    ...results.information.flatMap(({ arrivals }) =>
      arrivals.map((row) => ({ ...resultKeys.arrival(row), ...measured(row) })),
    ),
  ];
}
