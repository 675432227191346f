export { chineseSegmenter } from "./chineseSegmenter.ts";
export { htmlPageReader } from "./htmlPageReader.ts";
export { simplifiedFolder } from "./simplifiedFolder.ts";
