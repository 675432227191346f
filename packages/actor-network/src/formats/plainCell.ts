/** Takes away the apostrophe that `csvCell` puts before a text that looks like a formula. */
export function plainCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
