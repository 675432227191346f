/** One of the three groups of the mean field. */
export type Group = "state" | "capital" | "society";

export interface ActorKindEntry {
  readonly id: string;
  /** The group that the kind belongs to in the mean field. */
  readonly group: Group;
  readonly meaning: { readonly en: string; readonly zh: string };
}

/**
 * Lists the kinds of actor that the model tells apart, each with its group in the mean field.
 *
 * State and capital have one kind each; society has two, the residents' committees and the residents.
 *
 * @example
 * actorKinds.map(({ id }) => id); // => ["party-government", "enterprise", "residents-committee", "residents"]
 */
export const actorKinds = [
  {
    id: "party-government",
    group: "state",
    meaning: { en: "Party and government organisations", zh: "党政组织" },
  },
  { id: "enterprise", group: "capital", meaning: { en: "the enterprise", zh: "企业" } },
  {
    id: "residents-committee",
    group: "society",
    meaning: { en: "residents' committees", zh: "居民委员会" },
  },
  { id: "residents", group: "society", meaning: { en: "residents", zh: "居民" } },
] as const satisfies readonly ActorKindEntry[];

export type ActorKind = (typeof actorKinds)[number]["id"];
