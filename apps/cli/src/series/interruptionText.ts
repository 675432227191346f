import type { Coefficient } from "@commonweal/collaboration-metrics";
import { alignedRows } from "../terminal/alignedRows.ts";
import { shortNumber } from "../terminal/shortNumber.ts";
import { errorsInWords } from "./errorsInWords.ts";
import type { Interruption, SideOfSeries } from "./Interruption.ts";

const mostDefinitions = 6;

const shown = (value: number | null): string => (value === null ? "not defined" : shortNumber(value));

/** A p value as people read it: none is 0. */
const chance = (p: number | null): string =>
  p === null ? "not defined" : p < 0.0001 ? "below 0.0001" : shortNumber(p);

const names = new Map([
  ["intercept", "level at the start"],
  ["trend", "trend before"],
  ["levelChange", "change of level"],
  ["slopeChange", "change of trend"],
]);

function nameOf({ name }: Coefficient, labels: readonly string[]): string {
  const [kind, place] = name.split(" ");
  if (kind === "definition") return `other definition from ${labels[Number(place)]}`;
  return names.get(name) ?? name;
}

function regressionLines({ regression, series, unit, errors }: Interruption): string[] {
  if (regression === null) return [];
  const own = unit ?? "units";
  const rows = regression.coefficients.map((coefficient) => {
    const isSlope = coefficient.name === "trend" || coefficient.name === "slopeChange";
    return [
      `  ${nameOf(coefficient, series.labels)}`,
      shown(coefficient.value),
      isSlope ? `${own} an entry` : own,
      `${shown(coefficient.low)} to ${shown(coefficient.high)}`,
      chance(coefficient.p),
    ];
  });
  const { rho, durbinWatson } = regression;
  const memory = rho === null ? "" : `, correlation with the one before ${shown(rho)}`;
  return [
    "",
    "Segmented regression",
    `  errors: ${errorsInWords(errors)}${memory}; Durbin–Watson ${shown(durbinWatson)}`,
    ...alignedRows([["  term", "value", "unit", "95 % interval", "p"], ...rows], [1]),
  ];
}

function placeboLines({ placebo, series }: Interruption): string[] {
  if (placebo === null) return [];
  const largest =
    placebo.largest &&
    `, largest |t| ${shown(placebo.largest.statistic)} at ${series.labels[placebo.largest.at]}`;
  return [
    "",
    "Placebo dates before the event",
    `  |t| of the change of level ${shown(placebo.statistic)}; ${placebo.dates.length} other dates${largest ?? ""}; rank p ${chance(placebo.p)}`,
  ];
}

function breakLines({ breaks, series, event, definitionChanges }: Interruption): string[] {
  if (breaks === null) return [];
  const label = (place: number) => series.labels[Math.min(series.labels.length - 1, Math.max(0, place))];
  const found = breaks.intervals.map(({ at, low, high }) => {
    const inside = (place: number) => low !== null && high !== null && place >= low && place <= high;
    const notes = [
      ...(inside(event.at) ? ["the event lies in it"] : []),
      ...(definitionChanges.some((change) => inside(change.at)) ? ["a change of definition lies in it"] : []),
    ];
    const interval =
      low === null || high === null
        ? "interval not defined"
        : `95 % interval ${label(low)} to ${label(high)}`;
    return `  before ${label(at)}, ${interval}${notes.length > 0 ? `; ${notes.join(", ")}` : ""}`;
  });
  return [
    "",
    `Breaks found without being told the event: ${breaks.best ?? "not defined"}; largest F of a single one ${shown(breaks.supF)}`,
    ...found,
  ];
}

function donorLines({ donors, unit }: Interruption): string[] {
  if (donors === undefined) return [];
  const { names: donorNames, synthetic, differences } = donors;
  const own = unit ?? "units";
  const weights = synthetic?.weights
    .map((weight, donor) => [donorNames[donor] ?? "", weight] as const)
    .filter(([, weight]) => weight >= 0.0005)
    .map(([name, weight]) => `${name} ${shown(weight)}`);
  return [
    ...(synthetic === null
      ? []
      : [
          "",
          `Synthetic control of ${donorNames.length} donors`,
          `  weights ${weights?.join(", ")}; gap before ${shown(synthetic.fitBefore)} ${own} (root mean square)`,
          `  mean gap after ${shown(synthetic.effect)} ${own}; placebo rank p ${chance(synthetic.p)}`,
        ]),
    ...(differences === null
      ? []
      : [
          "",
          "Differences in differences",
          `  effect ${shown(differences.effect)} ${own}; placebo rank p ${chance(differences.p)}; slope before, less that of the donors ${shown(differences.slopeDifference)} ${own} an entry`,
        ]),
  ];
}

const side = (name: string, { entries, low, high }: SideOfSeries): string =>
  `  ${name} ${entries} ${entries === 1 ? "entry" : "entries"}${entries === 0 ? "" : `, ${low} to ${high}`}`;

function definitionLines({ definitionChanges }: Interruption): string[] {
  const lines = definitionChanges
    .slice(0, mostDefinitions)
    .map(
      ({ label, definition }) =>
        `  definition changes at ${label}${definition === null ? "" : `: ${definition}`} (never read as an effect)`,
    );
  const rest = definitionChanges.length - lines.length;
  return rest > 0 ? [...lines, `  … and ${rest} times more`] : lines;
}

/** Results that one reason keeps from being defined stand together. */
function undefinedLines(found: Interruption): string[] {
  const entries = Object.entries(found.undefined);
  return [...new Set(entries.map(([, reason]) => reason))].map((reason) => {
    const of = entries.filter(([, each]) => each === reason).map(([name]) => name);
    return `Note: ${of.join(", ")} ${of.length === 1 ? "is" : "are"} not defined. ${reason}`;
  });
}

/** Words for people. */
export function interruptionText(found: Interruption): string {
  const { file, column, unit, series, event } = found;
  const span = series.labels.length === 0 ? "" : `, ${series.labels[0]} to ${series.labels.at(-1)}`;
  const place = event.label === null ? "after all entries" : `before ${event.label}`;
  return [
    ...found.warnings.map((warning) => `Note: ${warning}`),
    `${file}, ${column}${unit === null ? "" : ` (${unit})`}: ${series.values.length} entries${span}`,
    `  event  ${event.asked}, ${place}`,
    side("before", found.before),
    side("after ", found.after),
    ...definitionLines(found),
    ...regressionLines(found),
    ...placeboLines(found),
    ...breakLines(found),
    ...donorLines(found),
    ...undefinedLines(found),
    "",
    "What this cannot show",
    ...found.limits.map(({ en }) => `  ${en}`),
    "",
  ].join("\n");
}
