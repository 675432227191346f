export { agreementOfCodings, type CodingAgreementOptions } from "./agreement/agreementOfCodings.ts";
export { type AlphaIntervalOptions, alphaInterval } from "./agreement/alphaInterval.ts";
export type {
  Agreement,
  CodeAgreement,
  CodingAgreement,
  CodingDisagreement,
} from "./agreement/CodingAgreement.ts";
export { type CohenKappa, cohenKappa, type KappaOptions } from "./agreement/cohenKappa.ts";
export { fleissKappa } from "./agreement/fleissKappa.ts";
export { gwetAc1 } from "./agreement/gwetAc1.ts";
export type { Interval } from "./agreement/Interval.ts";
export {
  type AlphaOptions,
  type KrippendorffAlpha,
  krippendorffAlpha,
} from "./agreement/krippendorffAlpha.ts";
export { Level } from "./agreement/Level.ts";
export { percentAgreement } from "./agreement/percentAgreement.ts";
export type { Ratings } from "./agreement/Ratings.ts";
export {
  type SpanAgreement,
  type UnitisingAgreement,
  type UnitisingOptions,
  unitisingAgreement,
} from "./agreement/unitisingAgreement.ts";
export type { UnitisingAlphas } from "./agreement/unitisingAlphas.ts";
export { type CopyLink, type NearCopies, type NearCopiesOptions, nearCopies } from "./copies/nearCopies.ts";

export type { DocumentFormat } from "./documents/DocumentFormat.ts";
export type { DocumentReading, ReadDocumentOptions } from "./documents/DocumentReading.ts";
export { documentFormatOf } from "./documents/documentFormatOf.ts";
export { documentFormats } from "./documents/documentFormats.ts";
export { type DocumentLimits, documentLimits } from "./documents/documentLimits.ts";
export { readDocx } from "./documents/docx/readDocx.ts";
export { readMarkdown } from "./documents/markdown/readMarkdown.ts";
export { readPosts } from "./documents/posts/readPosts.ts";
export { type ReadAnyDocumentOptions, readDocument } from "./documents/readDocument.ts";
export { readText } from "./documents/text/readText.ts";
export { readSrt } from "./documents/transcripts/readSrt.ts";
export { readTurns } from "./documents/transcripts/readTurns.ts";
export { readVtt } from "./documents/transcripts/readVtt.ts";
export { type ReadZipOptions, readZip, type ZipArchive, type ZipEntry } from "./documents/zip/readZip.ts";
export { writeZip, type ZipContent } from "./documents/zip/writeZip.ts";

export { EvidenceError, type EvidenceErrorCode } from "./errors.ts";

export { type CaseEvidence, type CaseOfProjectOptions, caseOfProject } from "./exchange/caseOfProject.ts";
export { checkProject } from "./exchange/checkProject.ts";
export { type CodeBinding, readBindingsCsv } from "./exchange/csv/readBindingsCsv.ts";
export { readCodebookCsv } from "./exchange/csv/readCodebookCsv.ts";
export { readTextCodingsCsv } from "./exchange/csv/readTextCodingsCsv.ts";
export { writeCodebookCsv } from "./exchange/csv/writeCodebookCsv.ts";
export { writeTextCodingsCsv } from "./exchange/csv/writeTextCodingsCsv.ts";
export type { FoundConvention } from "./exchange/positions/conventionOf.ts";
export type { PositionConvention } from "./exchange/positions/PositionConvention.ts";
export { projectOfCase } from "./exchange/projectOfCase.ts";
export type { QdaReading } from "./exchange/qde/QdaReading.ts";
export { type ReadQdcOptions, readQdc } from "./exchange/readQdc.ts";
export { type ReadQdpxOptions, readQdpx } from "./exchange/readQdpx.ts";
export { unwrittenParaphrase } from "./exchange/unwrittenParaphrase.ts";
export { writeQdc } from "./exchange/writeQdc.ts";
export { type WriteQdpxOptions, writeQdpx } from "./exchange/writeQdpx.ts";

export { readCodingsCsv } from "./formats/readCodingsCsv.ts";
export { readDecisionsCsv } from "./formats/readDecisionsCsv.ts";
export { readSegmentsCsv } from "./formats/readSegmentsCsv.ts";
export { readSourcesCsv } from "./formats/readSourcesCsv.ts";
export { sourcesTable } from "./formats/sourcesTable.ts";

export type { Code } from "./model/Code.ts";
export type { CodedProject } from "./model/CodedProject.ts";
export { Coding } from "./model/Coding.ts";
export { codingValue } from "./model/codingValue.ts";
export { independentSources } from "./model/independentSources.ts";
export { Segment } from "./model/Segment.ts";
export { Source } from "./model/Source.ts";
export type { TextCoding } from "./model/TextCoding.ts";
export type { Passage, TextDocument } from "./model/TextDocument.ts";
export { type TieCode, tieCode } from "./model/tieCode.ts";
export type { Finding, FindingConfidence, FindingKind } from "./privacy/detection/Finding.ts";
export { type FindPersonalDataOptions, findPersonalData } from "./privacy/detection/findPersonalData.ts";
export { holdsName } from "./privacy/detection/holdsName.ts";
export { type NameIndex, nameIndex } from "./privacy/detection/nameIndex.ts";
export { namesHeld } from "./privacy/detection/namesHeld.ts";
export { namesInDocument } from "./privacy/names/namesInDocument.ts";
export { normalisedName } from "./privacy/names/normalisedName.ts";
export { pseudonymKey } from "./privacy/names/pseudonymKey.ts";
export { type PseudonymsOptions, pseudonyms } from "./privacy/names/pseudonyms.ts";
export {
  type AnonymityGroups,
  type AnonymityGroupsOptions,
  anonymityGroups,
} from "./privacy/networks/anonymityGroups.ts";
export {
  type PublishedAttributes,
  type PublishedAttributesOptions,
  publishedAttributes,
} from "./privacy/networks/publishedAttributes.ts";
export { type SectorTies, sectorTies } from "./privacy/networks/sectorTies.ts";
export { Consent } from "./privacy/people/Consent.ts";
export { type ConsentState, consentOf } from "./privacy/people/consentOf.ts";
export { PersonName } from "./privacy/people/PersonName.ts";
export { readConsentCsv } from "./privacy/people/readConsentCsv.ts";
export { readPeopleCsv } from "./privacy/people/readPeopleCsv.ts";
export { ReviewRow } from "./privacy/review/ReviewRow.ts";
export { readReviewCsv } from "./privacy/review/readReviewCsv.ts";
export { replaceFindings } from "./privacy/review/replaceFindings.ts";
export { writeReviewCsv } from "./privacy/review/writeReviewCsv.ts";
export type { CodeSelection } from "./tables/CodeSelection.ts";
export {
  type CodeCooccurrence,
  type CodeCooccurrenceOptions,
  codeCooccurrence,
} from "./tables/codeCooccurrence.ts";
export { type CodedQuote, codedQuotes } from "./tables/codedQuotes.ts";
export { codePath } from "./tables/codePath.ts";
export { type CodesByDocument, codesByDocument } from "./tables/codesByDocument.ts";
export { type CodesToNetworkOptions, codesToNetwork } from "./tables/codesToNetwork.ts";
export { assumedRatios } from "./ties/assumedRatios.ts";
export type { CodedEvidence } from "./ties/CodedEvidence.ts";
export type { CodedTie, UndecidedTie } from "./ties/CodedTie.ts";
export { type CodedTiesOptions, codedTies } from "./ties/codedTies.ts";
export { Decision } from "./ties/Decision.ts";
export type { LikelihoodRatios } from "./ties/LikelihoodRatios.ts";
export type { EvidencePiece } from "./tracing/EvidencePiece.ts";
export { type ProcessTracing, processTracing } from "./tracing/processTracing.ts";
export { type VanEveraTest, type VanEveraThresholds, vanEveraTest } from "./tracing/vanEveraTest.ts";
export { weightOfEvidence } from "./tracing/weightOfEvidence.ts";
export { type PageLimits, pageLimits } from "./web/pageLimits.ts";
export { type HtmlReading, type ReadHtmlOptions, readHtml } from "./web/readHtml.ts";
export { type WordCount, wordCounts } from "./words/wordCounts.ts";
export { type Word, type WordsOptions, wordsOf } from "./words/wordsOf.ts";
