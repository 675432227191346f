import { type TieCode, tieCode } from "@commonweal/evidence";
import type { Disagreement, DisagreementKind } from "./AgreementStudy.ts";

type Pairing = Exclude<DisagreementKind, "alone">;

const isAlike: Readonly<Record<Pairing, (a: TieCode, b: TieCode) => boolean>> = {
  period: (a, b) => a.relation === b.relation && a.from === b.from && a.to === b.to,
  relation: (a, b) => a.period === b.period && a.from === b.from && a.to === b.to,
  direction: (a, b) =>
    a.relation === b.relation && a.period === b.period && a.from === b.to && a.to === b.from,
  actor: (a, b) => a.relation === b.relation && a.period === b.period && (a.from === b.from || a.to === b.to),
};

/**
 * Pairs the ties that two coders name in one segment and do not share by the one thing in which they differ, in the order
 * of {@link DisagreementKind}; each tie is in one pair at most, what is left stands alone.
 */
export function disagreementsOf(
  segment: string,
  first: readonly string[],
  second: readonly string[],
): readonly Disagreement[] {
  const left = first.filter((code) => !second.includes(code));
  const right = second.filter((code) => !first.includes(code));
  const found: Disagreement[] = [];
  for (const kind of ["period", "relation", "direction", "actor"] as const) {
    for (const code of [...left]) {
      const match = right.find((other) => isAlike[kind](tieCode(code) as TieCode, tieCode(other) as TieCode));
      if (match === undefined) continue;
      left.splice(left.indexOf(code), 1);
      right.splice(right.indexOf(match), 1);
      found.push({ segment, kind, codes: [code, match] });
    }
  }
  return [
    ...found,
    ...left.map((code): Disagreement => ({ segment, kind: "alone", codes: [code, null] })),
    ...right.map((code): Disagreement => ({ segment, kind: "alone", codes: [null, code] })),
  ];
}
