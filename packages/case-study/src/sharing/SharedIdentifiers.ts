/** What each id of a case is called in the shared copy. */
export interface SharedIdentifiers {
  readonly actors: ReadonlyMap<string, string>;
  readonly coders: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly segments: ReadonlyMap<string, string>;
  readonly ties: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  /** Codes, values, units and definitions that are not published: one of a text each, so that it is seen where they agree. */
  readonly words: ReadonlyMap<string, string>;
}
