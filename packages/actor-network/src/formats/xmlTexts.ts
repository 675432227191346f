import { escapeXml } from "./escapeXml.ts";

/** Makes texts fit for XML while it counts what they lost. */
export interface XmlTexts {
  readonly text: (text: string) => string;
  /** Ids fit for XML: one that lost characters and now equals another gets a number behind it. */
  readonly ids: (ids: readonly string[]) => string[];
  /** A sentence on characters lost, when there are any. */
  readonly lost: () => string[];
}

export function xmlTexts(): XmlTexts {
  let replaced = 0;
  const text = (raw: string): string => {
    const escaped = escapeXml(raw);
    replaced += escaped.replaced;
    return escaped.text;
  };
  return {
    text,
    ids: (ids) => {
      const all = ids.map(escapeXml);
      const taken = new Set(all.filter((one) => one.replaced === 0).map((one) => one.text));
      return all.map((one) => {
        if (one.replaced === 0) return one.text;
        replaced += one.replaced;
        let free = one.text;
        for (let number = 2; taken.has(free); number += 1) free = `${one.text} (${number})`;
        taken.add(free);
        return free;
      });
    },
    lost: () =>
      replaced === 0 ? [] : [`${replaced} characters that XML cannot hold were replaced by U+FFFD.`],
  };
}
