/** Text of a case, so that neither Markdown nor Vue takes a part of it for its own. */
export function plainText(text: string): string {
  return text.replace(/[&<>{}|`*_[\]\\#]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\s+/g, " ");
}
