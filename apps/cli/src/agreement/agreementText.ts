import type { Interval } from "@commonweal/evidence";
import { alignedRows } from "../terminal/alignedRows.ts";
import type { AgreementReport } from "./AgreementReport.ts";

const shown = (value: number | null): string => (value === null ? "–" : value.toFixed(3));
const range = (interval: Interval | null): string =>
  interval === null ? "–" : `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`;

/** Words for people. */
export function agreementText(agreement: AgreementReport): string {
  const { coders, segments, codedOnce, codes, overall, level, disagreements, warnings } = agreement;
  const notes = warnings.map((warning) => `Note: ${warning}`);
  const counts = `${coders.length} ${coders.length === 1 ? "coder" : "coders"}, ${segments} segments that two or more have coded, ${codedOnce} that one alone has coded`;
  if (segments === 0) return [...notes, counts, ""].join("\n");
  const presence = [
    ["", "given", "agree", "kappa", "AC1", "alpha", "95 % interval", ""],
    ...codes.map(({ code, given, presence: { percent, kappa, ac1, alpha, interval, reason } }) => [
      code,
      String(given),
      shown(percent),
      shown(kappa),
      shown(ac1),
      shown(alpha),
      range(interval),
      reason ?? "",
    ]),
    [
      "all codes",
      "",
      shown(overall.presence.percent),
      shown(overall.presence.kappa),
      shown(overall.presence.ac1),
      shown(overall.presence.alpha),
      range(overall.presence.interval),
      overall.presence.reason ?? "",
    ],
  ];
  const valued = codes.filter(({ values }) => values.units > 0);
  const values = [
    ["", "units", "agree", "alpha", "95 % interval", ""],
    ...[...valued, { code: "all codes", values: overall.values }].map(({ code, values }) => [
      code,
      String(values.units),
      shown(values.percent),
      shown(values.alpha),
      range(values.interval),
      values.reason ?? "",
    ]),
  ];
  return [
    ...notes,
    counts,
    "",
    "Is the code given?",
    ...alignedRows(presence, [1, 2, 3, 4, 5]),
    ...(valued.length === 0
      ? []
      : [
          "",
          `Which value, where two coders or more gave one (${level})?`,
          ...alignedRows(values, [1, 2, 3]),
        ]),
    "",
    `${disagreements} pairs of a segment and a code without agreement`,
    "",
  ].join("\n");
}
