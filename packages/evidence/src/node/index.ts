export type { PageEntry, PageReason } from "./archives/PageEntry.ts";
export { type WarcEntriesOptions, warcEntries } from "./archives/warcEntries.ts";
export { chineseSegmenter } from "./chineseSegmenter.ts";
export { htmlPageReader } from "./htmlPageReader.ts";
export type { ImportedPage } from "./imports/ImportedPage.ts";
export type { ImportSummary } from "./imports/ImportSummary.ts";
export { importedPages } from "./imports/importedPages.ts";
export { type ImportPagesOptions, importPages } from "./imports/importPages.ts";
export { simplifiedFolder } from "./simplifiedFolder.ts";
