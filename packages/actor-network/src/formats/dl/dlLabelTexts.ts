/** Labels as DL files hold them, and what they lost. */
export function dlLabelTexts(labels: readonly string[]): {
  readonly texts: readonly string[];
  readonly lost: readonly string[];
} {
  let replaced = 0;
  const texts = labels.map((label) => {
    const plain = label.replace(/\r\n|["\r\n\0]/g, (found) => {
      replaced += 1;
      return found === '"' ? "'" : found === "\0" ? "\ufffd" : " ";
    });
    return needsQuotes(plain) ? `"${plain}"` : plain;
  });
  const lost = `${replaced} quotes, line breaks or NUL characters in labels were replaced.`;
  return { texts, lost: replaced > 0 ? [lost] : [] };
}

function needsQuotes(label: string): boolean {
  return (
    !/^[^\s,=:!'\u00a0]+$/.test(label) ||
    /^(?:data|labels|row|col|column|matrix|level|embedded)$/i.test(label)
  );
}
