import type {
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

/** What `commonweal simulate scs` found, and what it was found with. */
export interface ScsSimulation extends Omit<MeanFieldResult, "series"> {
  readonly model: "scs";
  readonly method: "mean-field";
  readonly scheme: MeanFieldScheme;
  readonly parameters: Readonly<Record<ParameterName, ToldParameter>>;
  /** Structural alternatives; empty where the model stands as it is. */
  readonly variant: ModelVariant;
  readonly interventions: readonly Intervention[];
}
