/**
 * Names what ties carry: orders (mobilise), news of the backlog (inform), capacity (supply), example (influence).
 *
 * @example
 * communityRelations.length; // => 4
 */
export const communityRelations = ["mobilise", "inform", "supply", "influence"] as const;
export type CommunityRelation = (typeof communityRelations)[number];
