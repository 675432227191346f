/** Pieces of small projects, to build odd ones of. */

export const g = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
export const code = (rest = "") =>
  `<CodeBook><Codes><Code guid="${g(1)}" name="Help"/>${rest}</Codes></CodeBook>`;
export const coding = (target = g(1), rest = "") =>
  `<Coding guid="${g(3)}"${rest}><CodeRef targetGUID="${target}"/></Coding>`;
export const selection = (start: unknown, end: unknown, inner = coding(), rest = "") =>
  `<PlainTextSelection guid="${g(4)}" startPosition="${start}" endPosition="${end}"${rest}>${inner}</PlainTextSelection>`;
export const source = (inner: string, content = "abc def", attributes = "") =>
  `<TextSource guid="${g(2)}" name="Talk"${attributes}><PlainTextContent>${content}</PlainTextContent>${inner}</TextSource>`;
export const root = (inner: string, attributes = ' name="p" xmlns="urn:QDA-XML:project:1.0"') =>
  `<Project${attributes}>${inner}</Project>`;
export const project = (inner: string, codes = code()) => root(`${codes}<Sources>${inner}</Sources>`);
export const wide = (text: string, little: boolean, mark = true) => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? ["\uFEFF"] : []), ...text.split("")].forEach((unit, index) => {
    view.setUint16(index * 2, unit.charCodeAt(0), little);
  });
  return mark ? bytes : bytes.subarray(0, text.length * 2);
};
export const plain = project(source(selection(0, 3)));
export const path = ` plainTextPath="internal://${g(2)}.txt"`;
export const empty = (attributes: string, inner: string) =>
  `<TextSource guid="${g(2)}" name="Talk"${attributes}>${inner}</TextSource>`;
