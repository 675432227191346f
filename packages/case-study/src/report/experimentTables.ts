import { writeTable } from "@commonweal/actor-network";
import type { Experiments } from "../experiments/Experiments.ts";
import type { Spread } from "../experiments/Spread.ts";
import { ablations } from "../propositions/ablations.ts";

const spread = (of: Spread | null) => [of?.low ?? null, of?.median ?? null, of?.high ?? null];
const ends = (interval: { readonly low: number; readonly high: number } | null) => [
  interval?.low ?? null,
  interval?.high ?? null,
];
const spreadHead = (name: string) => [`${name}_p10`, `${name}_median`, `${name}_p90`];

function designRows({ doses, designs }: Experiments) {
  return [
    ...(doses?.rows ?? []).map(({ kind, dose, ...row }) => ({
      ...row,
      id: `${kind}:${dose}`,
      budgetNeutral: true,
    })),
    ...(designs?.designs ?? []),
  ].map(({ id, budgetNeutral, of, better, worse, change, normalChange }) => [
    ...[id, budgetNeutral ? "yes" : "no", of, better, worse],
    ...[...spread(change), normalChange],
  ]);
}

/** Writes the tables of the experiments as CSV, by file name. What is not defined is an empty cell. */
export function experimentTables(experiments: Experiments): readonly (readonly [string, string])[] {
  const { ablation, prediction, removal, configuration, nearest, doses, designs, regrets, boxes } =
    experiments;
  return [
    [
      "ablation.csv",
      writeTable(
        [
          "difference",
          ...ablations.flatMap(({ id }) => spreadHead(id.replaceAll("-", "_"))),
          ...spreadHead("interaction"),
          "stronger",
          "weaker",
        ],
        ablation.map((row) => [
          row.kind,
          ...ablations.flatMap(({ id }) => spread(row.worlds[id])),
          ...spread(row.interaction),
          row.stronger,
          row.weaker,
        ]),
      ),
    ],
    [
      "held-out-prediction.csv",
      writeTable(
        ["truth", "of", "better", "share", ...spreadHead("advantage")],
        prediction.map(({ truth, of, better, share, advantage }) => [
          ...[truth, of, better, share],
          ...spread(advantage),
        ]),
      ),
    ],
    [
      "causes.csv",
      writeTable(
        ["cause", "structure", ...spreadHead("removed"), ...spreadHead("share"), "pooled"],
        (removal?.causes ?? []).map(({ cause, structure, removed, share, pooled }) => [
          ...[cause, structure ? "yes" : "no"],
          ...[...spread(removed), ...spread(share), pooled],
        ]),
      ),
    ],
    [
      "configuration.csv",
      writeTable(
        ["outcome", "fit", "value", "low", "high"],
        configuration.fits.flatMap((row) =>
          (["consistency", "pri", "coverage"] as const).map((fit) => [
            ...[row.outcome, fit, row[fit].value],
            ...ends(row[fit].interval),
          ]),
        ),
      ),
    ],
    [
      "nearest-sets.csv",
      writeTable(
        ["signs", "sets", "set", "distance", "parameter", "stated", "value", "step"],
        nearest.flatMap(({ holds, of, set, distance, steps }) =>
          steps.map(({ parameter, stated, value, step }) => [
            ...[holds ? "hold" : "fail", of, set, distance],
            ...[parameter, stated, value, step],
          ]),
        ),
      ),
    ],
    [
      "designs.csv",
      writeTable(
        ["design", "budget_neutral", "of", "better", "worse", ...spreadHead("change"), "normal_change"],
        designRows(experiments),
      ),
    ],
    [
      "dose-optima.csv",
      writeTable(
        ["dose_of", "dose", "sets", "of", "regular"],
        (doses?.optima ?? []).flatMap(({ kind, of, best, monotone }) =>
          best.map(({ dose, sets }) => [kind, dose, sets, of, monotone]),
        ),
      ),
    ],
    [
      "design-contrasts.csv",
      writeTable(
        ["contrast", "of", "better", "worse", ...spreadHead("difference")],
        (designs?.contrasts ?? []).map(({ id, of, better, worse, difference }) => [
          ...[id, of, better, worse],
          ...spread(difference),
        ]),
      ),
    ],
    [
      "building.csv",
      writeTable(
        ["design", "of", "both", "only_rebalancing", "only_building", "neither"],
        (designs?.overlaps ?? []).map((row) => [
          ...[row.design, row.of, row.both],
          ...[row.onlyRebalancing, row.onlyBuilding, row.neither],
        ]),
      ),
    ],
    [
      "regrets.csv",
      writeTable(
        ["design", "largest", "p90", "mean", "mean_low", "mean_high", "rank", "harmless"],
        regrets.map(({ id, largest, high, mean, interval, rank, harmless }) => [
          ...[id, largest, high, mean],
          ...[...ends(interval), rank, harmless],
        ]),
      ),
    ],
    [
      "boxes.csv",
      writeTable(
        [
          ...[
            "change",
            "parameter",
            "low",
            "high",
            "quasi_p",
            "inside",
            "density",
            "density_low",
            "density_high",
          ],
          ...["of", "base", "coverage", "searched", "reason"],
        ],
        boxes.flatMap(({ change, ends: bounds, inside, density, interval, ...box }) =>
          (bounds.length > 0 ? bounds : [null]).map((end) => [
            ...[change, end?.parameter ?? null, end?.low ?? null, end?.high ?? null, end?.quasiP ?? null],
            ...[inside, density, ...ends(interval)],
            ...[box.of, box.base, box.coverage, box.searched, box.reason],
          ]),
        ),
      ),
    ],
  ];
}
