/** Who belongs to what: persons and the bodies they sit in, or any other two modes. Each membership stands once. */
export interface Memberships {
  /** Number of members, those without a body included. */
  readonly members: number;
  /** Number of bodies, those without a member included. */
  readonly bodies: number;
  /** For each membership its member. */
  readonly memberOf: Uint32Array;
  /** For each membership its body. */
  readonly bodyOf: Uint32Array;
}
