import type { MovedBound } from "@commonweal/experiments";
import type { MeanFieldResult, Parameters } from "@commonweal/path-dependence";
import type { Experiments } from "../experiments/Experiments.ts";
import type { CaseFolder } from "../folder/CaseFolder.ts";
import type { Proposition, StatedProposition } from "../propositions/Proposition.ts";
import type { Verdict } from "../propositions/Verdict.ts";
import type { BeforeAfter } from "./beforeAfter.ts";
import type { AgreementStudy } from "./evidence/AgreementStudy.ts";
import type { TieRow } from "./evidence/tieRows.ts";
import type { Firmness } from "./firmness/Firmness.ts";
import type { InformationStudy } from "./informationStudies.ts";
import type { InterventionEffect } from "./interventionEffect.ts";
import type { PeriodChange } from "./periodChanges.ts";
import type { PeriodStudy } from "./periodStudies.ts";
import type { ResponseRow } from "./responses.ts";
import type { ModelAnswers } from "./variants/ModelAnswers.ts";

/** How many of the tried sets show a pattern of the case, and what it does to which are accepted. */
export interface PatternCount {
  readonly output: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Sets whose baseline shows this pattern, the others aside. */
  readonly passed: number;
  /** Sets that show all others and not this one. */
  readonly excludedAlone: number;
  /** For each pattern of the case, sets that show neither it nor this one. */
  readonly excludedWith: readonly number[];
  /** How many sets would be accepted if a bound stood a tenth of the output's 5–95 % range further out or in. */
  readonly moved: readonly MovedBound[];
}

/** What was asked of a study; together with the folder and the version it fixes every number. */
export interface StudyOptions {
  readonly seed: number;
  readonly sets: number;
  readonly draws: number;
}

/** What may be asked beside it. */
export interface RunStudyOptions extends StudyOptions {
  /** A program's own propositions, judged after those of the folder. */
  readonly propositions?: readonly Proposition[];
}

/** One run of the model, kept in full to be drawn. */
export interface NamedRun {
  readonly id: string;
  readonly result: MeanFieldResult;
}

/** Everything that a study found, ready to be written down. */
export interface Study {
  readonly folder: CaseFolder;
  readonly options: StudyOptions;
  readonly periods: readonly PeriodStudy[];
  /** Every tie of the case with its probabilities and the segments on each side. */
  readonly ties: readonly TieRow[];
  /** How far two coders agree; `null` where the case has no `evidence/agreement.csv`. */
  readonly agreement: AgreementStudy | null;
  /** From each period to the next. */
  readonly changes: readonly PeriodChange[];
  /** The structure of normal times against the network of each emergency period. */
  readonly responses: readonly ResponseRow[];
  /** When who can have known what, along the dated contacts of the case; empty where it follows no information. */
  readonly information: readonly InformationStudy[];
  readonly beforeAfter: BeforeAfter;
  readonly parameters: Parameters;
  readonly patterns: readonly PatternCount[];
  readonly tried: number;
  readonly accepted: number;
  readonly interventions: readonly InterventionEffect[];
  readonly verdicts: readonly Verdict[];
  /** What the verdicts are about, in the same order. */
  readonly propositions: readonly StatedProposition[];
  /** How firm each verdict stands against other cut-offs; empty where no set was accepted. */
  readonly firmness: readonly Firmness[];
  /** The same propositions answered by other models; `null` where the case asks for none. */
  readonly variants: ModelAnswers | null;
  /** What lies behind the propositions, over the accepted sets. */
  readonly experiments: Experiments;
  /** The accepted set that `runs` show: the one closest to the case's stated values. `null` where none was accepted. */
  readonly shown: number | null;
  readonly runs: readonly NamedRun[];
  readonly warnings: readonly string[];
}
