import type { ReadReport } from "@commonweal/actor-network";
import type { CodedProject } from "../../model/CodedProject.ts";
import type { FoundConvention } from "../positions/conventionOf.ts";

/** A project as it was read from a REFI-QDA file, and what of the file is not in it. */
export interface QdaReading {
  readonly project: CodedProject;
  /** The program that wrote the file, as it calls itself; `null` where it does not. */
  readonly origin: string | null;
  /** How the file counts positions; the project always counts code points. */
  readonly positions: FoundConvention;
  /** How many of each kind of thing were passed over. */
  readonly skipped: ReadonlyMap<string, number>;
  readonly report: ReadReport;
}
