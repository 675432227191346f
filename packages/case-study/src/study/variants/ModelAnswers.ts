import type { CommunityRelation, ModelVariant } from "@commonweal/path-dependence";
import type { Verdict, VerdictWord } from "../../propositions/Verdict.ts";

/**
 * Why a model says nothing of the propositions: no set shows the case's patterns, or fewer than can decide; the coded
 * network has no ties, lacks one of the three groups, or lets no campaign start in any draw.
 */
export type SilentReason = "none-accepted" | "few-accepted" | "no-ties" | "no-group" | "no-campaign";

/** The community that agents lived in, and what they showed of the case. */
export interface AgentsCommunity {
  /** Periods whose ties make it up. */
  readonly periods: readonly string[];
  /** Actors that have a tie and a kind, one agent each. */
  readonly actors: number;
  /** Coded ties among them, each in a draw with its probability. */
  readonly ties: readonly string[];
  /** What reaches everybody at once instead of along ties. */
  readonly complete: readonly CommunityRelation[];
  readonly strength: "equal" | "coded";
  /** Networks drawn, one for each set of parameters. */
  readonly networks: number;
  /** Networks of these on which a campaign can start. */
  readonly startable: number;
  readonly replications: number;
  /** Sets whose mean over the replications shows every pattern of the case. */
  readonly showing: number;
}

/** What one model says of every proposition. */
export interface ModelVerdicts {
  /** Choice rule and production form, before them `agents` where agents answer: `fermi.ces`, `agents.logit.additive`. */
  readonly id: string;
  readonly method: "mean-field" | "agents";
  readonly variant: Pick<ModelVariant, "choice" | "production">;
  /** Sets of parameters that the model ran. */
  readonly tried: number;
  /** Sets that count: those whose baseline shows every pattern in this model; of agents, all that ran. */
  readonly accepted: number;
  /** Empty where a reason says why. */
  readonly verdicts: readonly Omit<Verdict, "region">[];
  readonly reason: SilentReason | null;
  /** `null` for the mean field, and where there is no community. */
  readonly agents: AgentsCommunity | null;
}

/** Whether the models agree on a proposition. */
export interface ModelAgreement {
  readonly proposition: string;
  /** Ids of the models by what they say. */
  readonly said: Readonly<Record<VerdictWord, readonly string[]>>;
  /** Models that say nothing, for a reason. */
  readonly silent: readonly string[];
  /** `null` where fewer than two say anything. */
  readonly same: boolean | null;
  /** Claims on which they differ. */
  readonly claims: readonly string[];
}

/** The propositions answered by more than one model. */
export interface ModelAnswers {
  /** The study's own model first, over the same sets as the other variants of the mean field. */
  readonly models: readonly ModelVerdicts[];
  readonly agreements: readonly ModelAgreement[];
}
