import type { ReviewRow } from "@commonweal/evidence";
import type { PeriodAnonymity } from "./networkAnonymity.ts";
import type { SharedSectorTies } from "./sectorTiesFile.ts";
import type { Withdrawn } from "./withoutPeople.ts";

/** What was done, in counts; holds no text of the case. */
export interface PseudonymisedReport {
  /** Texts that are no ids, numbers, dates or public words; those released; those nobody has decided on. */
  readonly texts: { readonly total: number; readonly released: number; readonly undecided: number };
  /** Findings in the released texts, by kind: replaced and left by decision. */
  readonly findings: readonly { readonly kind: string; readonly replaced: number; readonly kept: number }[];
  /** Entries of the review list that no place of the case has any more. */
  readonly outdated: number;
  readonly withdrawn: {
    readonly people: number;
    readonly removed: Withdrawn;
    /** Texts of others that name somebody who withdrew. */
    readonly mentions: number;
    /** People in the list of consent whom no other table names. */
    readonly unknown: number;
  };
  readonly periods: readonly PeriodAnonymity[];
  /** Periods whose actors can be told apart: those that `sector-ties.csv` holds, and those too small for it. */
  readonly sectorTies: SharedSectorTies;
  /** The k that was asked for. */
  readonly k: number;
  /** Actors whose kind was merged into the class of their sector and level, since too few share it. */
  readonly mergedKinds: number;
}

/** A copy of a case that can be shared, and what its maker alone may see. */
export interface PseudonymisedCase {
  /** The files of the copy, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: PseudonymisedReport;
  /** What a researcher decides on. Holds texts of the case: never part of what is shared. */
  readonly review: readonly ReviewRow[];
  /** Who is behind each pseudonym. The most secret of all: kept only if it must be. */
  readonly mapping: readonly {
    readonly kind: string;
    readonly original: string;
    readonly pseudonym: string;
  }[];
}
