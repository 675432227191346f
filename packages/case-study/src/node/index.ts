export { checkSharedFolder } from "./checkSharedFolder.ts";
export { newCaseFolder } from "./newCaseFolder.ts";
export { readCaseFolder } from "./readCaseFolder.ts";
export { type DocumentNames, readDocumentNames } from "./readDocumentNames.ts";
export { readStudyTrace } from "./readStudyTrace.ts";
export { type CaseStudyRun, type RunCaseStudyOptions, runCaseStudy } from "./runCaseStudy.ts";
export { type StudyVerification, type VerifyStudyOptions, verifyStudy } from "./verifyStudy.ts";
export { writeSharedFolder } from "./writeSharedFolder.ts";
export { type WriteStudyOptions, writeStudy } from "./writeStudy.ts";
