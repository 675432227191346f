export { CollaborationMetricsError, type CollaborationMetricsErrorCode } from "./errors.ts";

export type { Contact, ContactColumns, Contacts } from "./information/Contacts.ts";
export {
  type InformationReach,
  type InformationReachOptions,
  informationReach,
} from "./information/informationReach.ts";

export { bruneauLoss } from "./resilience/bruneauLoss.ts";
export { resilienceTriangle } from "./resilience/resilienceTriangle.ts";

export { type RankedLevels, rankLevels } from "./structure/rankLevels.ts";
export {
  type VerticalHorizontal,
  type VerticalShares,
  verticalHorizontal,
} from "./structure/verticalHorizontal.ts";
