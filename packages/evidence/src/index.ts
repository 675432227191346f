export { EvidenceError, type EvidenceErrorCode } from "./errors.ts";

export { readCodingsCsv } from "./formats/readCodingsCsv.ts";
export { readSegmentsCsv } from "./formats/readSegmentsCsv.ts";
export { readSourcesCsv } from "./formats/readSourcesCsv.ts";

export { Coding } from "./model/Coding.ts";
export { codingValue } from "./model/codingValue.ts";
export { independentSources } from "./model/independentSources.ts";
export { Segment } from "./model/Segment.ts";
export { Source } from "./model/Source.ts";
export { type TieCode, tieCode } from "./model/tieCode.ts";
