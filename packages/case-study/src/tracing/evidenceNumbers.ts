import type { Study } from "../study/Study.ts";
import type { ResultNumber } from "./ResultNumber.ts";
import { resultKeys } from "./resultKeys.ts";

const counted = (value: number | null) => ({ value, interval: null });

/** Every number that tells of ties, codings, series and sources. */
export function evidenceNumbers({
  ties,
  agreement,
  folder,
}: Pick<Study, "ties" | "agreement" | "folder">): readonly ResultNumber[] {
  const { sources, segments, codings, series } = folder;
  const groups = new Set(sources.map(({ independenceGroup }) => independenceGroup));
  return [
    ...ties.flatMap((tie) =>
      (["strength", "probability", "weight", "drawn"] as const).map((what) => ({
        ...resultKeys.tie(what, tie),
        ...counted(tie[what]),
      })),
    ),
    ...(agreement?.rows ?? []).flatMap((row) => [
      ...(["units", "named", "percent", "kappa"] as const).map((what) => ({
        ...resultKeys.agreement(what, row),
        ...counted(row[what]),
      })),
      { ...resultKeys.agreement("alpha", row), value: row.alpha, interval: row.interval },
    ]),
    ...[...series].flatMap(([name, points]) =>
      points.map(({ value }, place) => ({ ...resultKeys.series(name, place), ...counted(value) })),
    ),
    { ...resultKeys.evidence("sources"), ...counted(sources.length) },
    { ...resultKeys.evidence("groups"), ...counted(groups.size) },
    { ...resultKeys.evidence("segments"), ...counted(segments.length) },
    { ...resultKeys.evidence("codings"), ...counted(codings.length) },
  ];
}
