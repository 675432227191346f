/** A web archive, or files of a folder. */
export interface ImportSource {
  readonly kind: "archive" | "folder";
  /** Last part of its path; of an archive that was found in a folder, its path there. */
  readonly name: string;
  readonly path: string;
  /** Paths of the files in the folder, with `/`, by code unit; none for an archive. */
  readonly files: readonly string[];
  /** How many entries of the folder are not looked into, by reason. */
  readonly passedOver: ReadonlyMap<"hidden" | "not-a-file", number>;
}
