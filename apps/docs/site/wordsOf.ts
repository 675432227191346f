/** How text becomes words of the search: Chinese is written without spaces, so each of its characters is one. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? [];
}
