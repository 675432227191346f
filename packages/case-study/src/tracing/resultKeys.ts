import type { CentralityRow } from "../study/centralityRows.ts";
import type { AgreementRow } from "../study/evidence/AgreementStudy.ts";
import type { TieRow } from "../study/evidence/tieRows.ts";
import type { ArrivalRow } from "../study/informationStudies.ts";
import type { InterventionEffect } from "../study/interventionEffect.ts";
import type { PeriodChange } from "../study/periodChanges.ts";
import type { FacetRow } from "../study/periodStudies.ts";
import type { ResponseRow } from "../study/responses.ts";
import type { PatternCount } from "../study/Study.ts";
import type { SectorRow } from "../study/sectors/SectorRow.ts";
import type { VerticalMeasure } from "../study/verticalRows.ts";

/** What a number of a study is called, the measure that it is a value of, and the basis that it rests on. */
export interface ResultKey {
  readonly id: string;
  readonly measure: string;
  readonly rests: string;
}

/** A number from the ties of one period, or of two: `measure:of@period`. */
const fromTies = (measure: string, periods: readonly string[], of: readonly string[] = []): ResultKey => ({
  id: `${[measure, ...of].join(":")}@${periods.join(":")}`,
  measure,
  rests: `ties@${periods.join(":")}`,
});

/** A number of one named thing: `kind.name.what`. */
const ofOne = (kind: string, name: string, what: string, rests = `${kind}.${name}`): ResultKey => ({
  id: `${kind}.${name}.${what}`,
  measure: `${kind}.${what}`,
  rests,
});

/** Names every number of a study. The same row always has the same name, whatever else the study holds. */
export const resultKeys = {
  period: (what: "actors" | "ties" | "contested", period: string) => fromTies(`period.${what}`, [period]),
  facet: ({ facet, period }: Pick<FacetRow, "facet" | "period">) => fromTies(`facet.${facet}`, [period]),
  sector: ({ measure, sectors, period }: Pick<SectorRow, "measure" | "sectors" | "period">) =>
    fromTies(`sector.${measure}`, [period], sectors),
  helix: (what: "value" | "corrected" | "observations", period: string) =>
    fromTies(`helix.${what}`, [period]),
  centrality: ({ measure, actor, period }: Pick<CentralityRow, "measure" | "actor" | "period">) =>
    fromTies(`centrality.${measure}`, [period], [actor]),
  vertical: (what: VerticalMeasure | "ties" | "unplaced", period: string) =>
    fromTies(`vertical.${what}`, [period]),
  change: (what: string, { from, to }: Pick<PeriodChange, "from" | "to">, sectors: readonly string[] = []) =>
    fromTies(`change.${what}`, [from, to], sectors),
  response: ({ measure, planned, actual }: Pick<ResponseRow, "measure" | "planned" | "actual">) =>
    fromTies(`response.${measure}`, [planned, actual]),
  arrival: ({ rule, actor, information }: Pick<ArrivalRow, "rule" | "actor" | "information">): ResultKey => ({
    id: `arrival.${rule}:${actor}@${information}`,
    measure: `arrival.${rule}`,
    rests: `contacts@${information}`,
  }),
  tie: (what: "strength" | "probability" | "weight" | "drawn", { id }: Pick<TieRow, "id">) =>
    ofOne("tie", id, what),
  agreement: (
    what: "units" | "named" | "percent" | "kappa" | "alpha",
    { measure, relation }: Pick<AgreementRow, "measure" | "relation">,
  ) => ofOne("agreement", relation === null ? measure : `${measure}:${relation}`, what, "agreement"),
  pattern: (what: "passed" | "excludedAlone", { output }: Pick<PatternCount, "output">, place: number) =>
    ofOne("pattern", `${place + 1}.${output}`, what, "ensemble"),
  ensemble: (what: "tried" | "accepted" | "shown"): ResultKey => ({
    id: `ensemble.${what}`,
    measure: `ensemble.${what}`,
    rests: "ensemble",
  }),
  intervention: (
    what: "of" | "better" | "worse" | "change" | "normalChange",
    { id }: Pick<InterventionEffect, "id">,
  ) => ofOne("intervention", id, what, "ensemble"),
  proposition: (id: string) => ofOne("proposition", id, "share"),
  claim: (what: "holds" | "share" | "cutoff" | "effect", proposition: string, claim: string): ResultKey => ({
    id: `proposition.${proposition}.${claim}.${what}`,
    measure: `claim.${what}`,
    rests: `proposition.${proposition}`,
  }),
  region: (what: "tried" | "holds" | "fails", proposition: string, parameter: string): ResultKey => ({
    id: `region.${proposition}.${parameter}.${what}`,
    measure: `region.${what}`,
    rests: `proposition.${proposition}`,
  }),
  parameter: (what: "value" | "range", name: string) => ofOne("parameter", name, what),
  series: (name: string, place: number) => ofOne("series", `${name}.${place + 1}`, "value", `series.${name}`),
  evidence: (what: "sources" | "groups" | "segments" | "codings"): ResultKey => ({
    id: `evidence.${what}`,
    measure: `evidence.${what}`,
    rests: "evidence",
  }),
};
