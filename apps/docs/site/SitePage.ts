/** A page of the repository that the site shows. */
export interface SitePage {
  /** Where it stands in the repository. */
  readonly path: string;
  /** Where it stands on the site, with `.md`. */
  readonly site: string;
}
