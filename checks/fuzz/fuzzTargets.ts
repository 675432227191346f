import { networkFormats } from "@commonweal/actor-network";
import {
  readBindingsCsv,
  readCodebookCsv,
  readCodingsCsv,
  readConsentCsv,
  readDecisionsCsv,
  readDocument,
  readDocx,
  readMarkdown,
  readPeopleCsv,
  readPosts,
  readQdc,
  readQdpx,
  readReviewCsv,
  readSegmentsCsv,
  readSourcesCsv,
  readSrt,
  readText,
  readTextCodingsCsv,
  readTurns,
  readVtt,
} from "@commonweal/evidence";
import { htmlPageReader } from "@commonweal/evidence/node";
import { documentFault } from "../../packages/evidence/src/testing/documentFault.ts";
import { codebookFault } from "./codebookFault.ts";
import { evidenceTarget } from "./evidenceTarget.ts";
import type { FuzzTarget } from "./FuzzTarget.ts";
import { networkTarget } from "./networkTarget.ts";
import { packedDocx } from "./packedDocx.ts";
import { packedProject } from "./packedProject.ts";
import { projectFault } from "./projectFault.ts";
import { warcTarget } from "./warcTarget.ts";

export const networkTargets: readonly FuzzTarget[] = networkFormats.map(networkTarget);

/** Readers of evidence. */
export const documentTargets: readonly FuzzTarget[] = [
  evidenceTarget("bindings", readBindingsCsv, ({ bindings, lines }) => listFault(bindings, lines)),
  evidenceTarget("codebook", readCodebookCsv, ({ codes }) => codebookFault(codes)),
  evidenceTarget("codings", readCodingsCsv, ({ codings, lines }) => listFault(codings, lines)),
  evidenceTarget("consent", readConsentCsv, ({ consent, lines }) => listFault(consent, lines)),
  evidenceTarget("decisions", readDecisionsCsv, ({ decisions, lines }) => listFault(decisions, lines)),
  evidenceTarget("people", readPeopleCsv, ({ people, lines }) => listFault(people, lines)),
  evidenceTarget("qdc", readQdc, ({ codes }) => codebookFault(codes)),
  evidenceTarget("qdpx", readQdpx, projectFault, { packed: packedProject }),
  evidenceTarget("review", readReviewCsv, ({ rows, lines }) => listFault(rows, lines)),
  evidenceTarget("segments", readSegmentsCsv, ({ segments, lines }) => listFault(segments, lines)),
  evidenceTarget("sources", readSourcesCsv, ({ sources, lines }) => listFault(sources, lines)),
  evidenceTarget("text-codings", readTextCodingsCsv, ({ codings, report }) =>
    codings.length === report.kept ? null : `${codings.length} codings, ${report.kept} kept`,
  ),
  evidenceTarget("document", (input) => readDocument(bytesOf(input)), documentFault),
  evidenceTarget("docx", (input) => readDocx(bytesOf(input)), documentFault, { packed: packedDocx }),
  evidenceTarget("markdown", readMarkdown, documentFault),
  evidenceTarget("posts", readPosts, documentFault),
  evidenceTarget("srt", readSrt, documentFault),
  evidenceTarget("text", readText, documentFault),
  evidenceTarget("turns", readTurns, documentFault),
  evidenceTarget("vtt", readVtt, documentFault),
];

const pageReader = htmlPageReader();

/** Readers of saved web pages, the slowest. */
export const pageTargets: readonly FuzzTarget[] = [
  evidenceTarget("html", async (input) => (await pageReader)(input), documentFault),
  warcTarget,
];

/** Every reader that takes files of others. */
export const fuzzTargets: readonly FuzzTarget[] = [...networkTargets, ...documentTargets, ...pageTargets];

function listFault(items: readonly unknown[], lines: readonly number[]): string | null {
  return items.length === lines.length ? null : `${items.length} items on ${lines.length} lines`;
}

function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === "string" ? new TextEncoder().encode(input) : input;
}
