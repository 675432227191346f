import type { OverDrawsOptions } from "@commonweal/actor-network";
import type { InformationReachOptions } from "./passing.ts";
import type { TimeOfTie } from "./tieContacts.ts";

/** How information is followed over draws of the uncertain ties; actors and direction are the network's. */
export interface InformationOverDrawsOptions
  extends OverDrawsOptions,
    Omit<InformationReachOptions, "order" | "directed"> {
  /** When each coded tie passed something on. */
  readonly timeOf: TimeOfTie;
}
