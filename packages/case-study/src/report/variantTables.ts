import { writeTable } from "@commonweal/actor-network";
import type { Study } from "../study/Study.ts";

/** Writes what each model says of each proposition and claim, by file name; a row without a claim is the whole. */
export function variantTables({ variants }: Pick<Study, "variants">): readonly (readonly [string, string])[] {
  if (variants === null) return [];
  const rows = variants.models.flatMap(({ id, method, variant, tried, accepted, reason, verdicts }) => {
    const model = [
      ...[id, method, variant.choice?.kind ?? null, variant.production?.kind ?? null],
      ...[tried, accepted, reason],
    ];
    if (verdicts.length === 0) return [[...model, ...Array<null>(8).fill(null)]];
    return verdicts.flatMap((verdict) => [
      [
        ...[...model, verdict.id, null, null, verdict.accepted, verdict.share],
        ...[verdict.interval?.low ?? null, verdict.interval?.high ?? null, verdict.verdict],
      ],
      ...verdict.parts.map((part) => [
        ...[...model, verdict.id, part.id, part.holds, part.of, part.share],
        ...[part.interval?.low ?? null, part.interval?.high ?? null, part.verdict],
      ]),
    ]);
  });
  return [
    [
      "variants.csv",
      writeTable(
        [
          ...["model", "method", "choice", "production", "tried", "accepted", "reason"],
          ...["proposition", "claim", "holds", "of", "share", "low", "high", "verdict"],
        ],
        rows,
      ),
    ],
  ];
}
