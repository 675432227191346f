import type {
  CommunityOutput,
  Intervention,
  MeanFieldResult,
  MeanFieldScheme,
  ModelVariant,
  ParameterName,
} from "@commonweal/path-dependence";

/** One parameter as a run tells it. `assumed`: the model's default, no estimate; `given`: by the file or the command line. */
export interface ToldParameter {
  readonly value: number;
  readonly unit: string;
  readonly provenance: "assumed" | "given";
}

/** What a run was made with. */
export interface ScsSetting {
  readonly parameters: Readonly<Record<ParameterName, ToldParameter>>;
  /** Structural alternatives; empty where the model stands as it is. */
  readonly variant: ModelVariant;
  readonly interventions: readonly Intervention[];
}

/** What `commonweal simulate scs` found with the mean field. */
export interface ScsSimulation extends Omit<MeanFieldResult, "series">, ScsSetting {
  readonly model: "scs";
  readonly method: "mean-field";
  readonly scheme: MeanFieldScheme;
}

/** One output over replications; `null` where it is not defined, or too few replications have it for a spread. */
export interface Spread {
  readonly mean: number | null;
  readonly se: number | null;
  readonly sd: number | null;
}

/** What `commonweal simulate scs --agents` found: means over replications under the names of the mean field. */
export interface ScsAgentsSimulation
  extends Omit<MeanFieldResult, "series" | "delayCensored" | "capacityBuilt">,
    ScsSetting {
  readonly model: "scs";
  readonly method: "agents";
  readonly agents: number;
  readonly replications: number;
  readonly seed: number;
  /** Share of replications in which capacity never met demand while it surged; their delay counts as its length. */
  readonly delayCensoredShare: number;
  /** Share of replications with a campaign; `trigger` is the mean of these. */
  readonly campaignShare: number;
  /** Every output with its standard error and deviation. */
  readonly spread: Readonly<Record<CommunityOutput, Spread>>;
}
