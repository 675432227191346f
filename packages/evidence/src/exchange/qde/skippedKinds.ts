/** What elements that are passed over stand for, in words that can be counted. */
export const skippedKinds: ReadonlyMap<string, string> = new Map([
  ["PictureSource", "picture"],
  ["AudioSource", "audio recording"],
  ["VideoSource", "video recording"],
  ["PDFSource", "PDF"],
  ["PDFSelection", "region of a PDF"],
  ["PictureSelection", "region of a picture"],
  ["AudioSelection", "stretch of audio"],
  ["VideoSelection", "stretch of video"],
  ["Coding", "coding of what is no text"],
  ["Variable", "variable"],
  ["VariableValue", "value of a variable"],
  ["Case", "case"],
  ["Link", "link"],
  ["Set", "set"],
  ["Graph", "graph"],
]);
