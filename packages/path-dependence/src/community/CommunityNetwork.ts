import type { CommunityRelation } from "./communityRelations.ts";

/** Ties of one relation, grouped by the actor they go out from: those of actor i stand at offsets[i] to offsets[i + 1]. */
export interface CommunityTies {
  /** One more than there are actors, rising from 0 to the number of ties. */
  readonly offsets: ArrayLike<number>;
  /** The actor that a tie goes to. A tie to oneself has no effect; parallel ties add up in influence. */
  readonly targets: ArrayLike<number>;
  /** Strength above 0 and up to 1, no unit: 1 passes everything on at once. */
  readonly weights: ArrayLike<number>;
}

/** A community as arrays: what kind every actor is, and who can mobilise, inform, supply and influence whom. */
export interface CommunityNetwork {
  /** Kind of every actor, its place in `actorKinds`; the kind decides the sector. Each sector has an actor. */
  readonly kinds: ArrayLike<number>;
  /** Ties of every relation; "complete" stands for a tie of strength 1 from everybody to everybody. */
  readonly ties: Readonly<Record<CommunityRelation, CommunityTies | "complete">>;
  /** 1 for an actor that sees the backlog with its own eyes, 0 for others. Default: all actors of society, nobody else. */
  readonly witnesses?: ArrayLike<number>;
}
