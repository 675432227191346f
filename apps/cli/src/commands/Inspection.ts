import type { ReadReport } from "@commonweal/actor-network";

/** What `inspect` tells of a file; what does not apply is left out. */
export interface Inspection {
  readonly format: string;
  readonly nodes?: number;
  readonly ties?: number;
  /** Labels of the actors in the order of the file, at most 1,000. */
  readonly labels?: readonly string[];
  readonly directed?: boolean;
  /** What the file says its weights are. */
  readonly weights?: "none" | "undeclared" | "strength" | "distance";
  readonly selfLoops?: number;
  /** Names of the attributes of actors and of ties. */
  readonly attributes?: { readonly actors: readonly string[]; readonly ties: readonly string[] };
  /** Documents of an import. */
  readonly documents?: number;
  readonly sources?: number;
  readonly segments?: number;
  readonly codes?: number;
  readonly codings?: number;
  readonly decisions?: number;
  /** Findings of a list to decide on before a case is shared. */
  readonly findings?: number;
  readonly people?: number;
  /** Paragraphs of a document, headings among them. */
  readonly paragraphs?: number;
  readonly turns?: number;
  readonly cues?: number;
  readonly posts?: number;
  readonly pages?: number;
  readonly title?: string;
  readonly report: ReadReport;
}
