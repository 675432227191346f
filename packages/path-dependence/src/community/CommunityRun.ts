import type { AgentRun } from "../agents/AgentRun.ts";
import type { Parameters } from "../model/Parameters.ts";
import type { ResolvedVariant } from "../variants/resolvedVariant.ts";
import type { Campaign } from "./Campaign.ts";
import type { CommunityDrive } from "./CommunityDrive.ts";
import type { CommunityStructure } from "./communityStructure.ts";
import type { Tally } from "./Tally.ts";

/** A run of agents under way. */
export interface CommunityRun {
  readonly structure: CommunityStructure;
  /** The parameters that hold now: capacity building changes them. */
  parameters: Parameters;
  readonly variant: ResolvedVariant;
  readonly agents: AgentRun<{ readonly memory: "float64"; readonly deviation: "float64" }, CommunityDrive>;
  readonly drive: CommunityDrive;
  /** Power shares and fusion, in the places of the mean field. */
  readonly couplings: Float64Array;
  readonly tally: Tally;
  readonly campaign: Campaign;
  /** Quantities of the whole, in the places of the mean field's state. */
  readonly state: Float64Array;
  /** Share of the gap between memory and practice that the latest step leaves to close. */
  remembered: number;
}
