/** Fits texts into formats that hold one on a line, while it counts what they lost. */
export interface OneLineTexts {
  readonly text: (text: string) => string;
  /** A sentence on characters lost, when there are any. */
  readonly lost: () => readonly string[];
}

export function oneLineTexts(): OneLineTexts {
  let replaced = 0;
  return {
    text: (text) =>
      text.replace(/\r\n|[\r\n\0]/g, (found) => {
        replaced += 1;
        return found === "\0" ? "\ufffd" : " ";
      }),
    lost: () => (replaced === 0 ? [] : [`${replaced} line breaks or NUL characters in texts were replaced.`]),
  };
}
