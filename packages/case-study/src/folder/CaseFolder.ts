import type { Actor, Tie } from "@commonweal/actor-network";
import type { Coding, Consent, Decision, PersonName, Segment, Source } from "@commonweal/evidence";
import type { CaseContact } from "./CaseContact.ts";
import type { CaseDefinition } from "./CaseDefinition.ts";
import type { CaseExperiment } from "./CaseExperiment.ts";
import type { CaseModel } from "./CaseModel.ts";
import type { CaseProposition } from "./CasePropositions.ts";
import type { OwnProposition } from "./OwnProposition.ts";
import type { SeriesPoint } from "./SeriesPoint.ts";

/** A case folder that was read and checked: every id in it leads somewhere. */
export interface CaseFolder {
  readonly definition: CaseDefinition;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly sources: readonly Source[];
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
  /** What was decided about ties that codings alone do not settle; empty without `evidence/decisions.csv`. */
  readonly decisions: readonly Decision[];
  /** What two coders read in the same segments apart from each other; no tie is made of it. Empty without `evidence/agreement.csv`. */
  readonly agreement: readonly Coding[];
  /** Empty where the case has no `evidence/contacts.csv`. */
  readonly contacts: readonly CaseContact[];
  /** Empty where the case has no `evidence/people.csv`. */
  readonly people: readonly PersonName[];
  /** Empty where the case has no `evidence/consent.csv`. */
  readonly consent: readonly Consent[];
  /** By file name without `.csv`. */
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>;
  readonly model: CaseModel;
  readonly experiment: CaseExperiment;
  readonly propositions: readonly CaseProposition[];
  /** Those that the case puts in its own claims. */
  readonly ownPropositions: readonly OwnProposition[];
  readonly readme: string;
  /** What the readers did with the rows, summed over the tables. */
  readonly report: {
    readonly kept: number;
    readonly merged: number;
    readonly dropped: number;
    readonly warnings: readonly string[];
  };
  /** The files as they were read, in the order of their paths. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}
