/** A web archive, or a folder with saved pages. */
export interface ImportSource {
  readonly kind: "archive" | "folder";
  /** Last part of its path. */
  readonly name: string;
  readonly path: string;
  /** Paths of the pages in the folder, with `/`, by code unit; none for an archive. */
  readonly files: readonly string[];
}
