import { escapeXml } from "@commonweal/actor-network";

/** Collects XML, and how many characters it could not hold. */
export interface XmlText {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: () => void;
  /** An element without content. */
  readonly empty: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (name: string, content: string) => void;
  readonly finish: () => { readonly xml: string; readonly replaced: number };
}

/** Opens an XML document; elements are indented by one space a level. */
export function xmlText(): XmlText {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>'];
  const names: string[] = [];
  let replaced = 0;
  const safe = (text: string): string => {
    const escaped = escapeXml(text);
    replaced += escaped.replaced;
    return escaped.text;
  };
  const add = (line: string): void => void lines.push(" ".repeat(names.length) + line);
  const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
    [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${safe(value)}"`)].join(" ");
  return {
    open: (name, attributes) => {
      add(`<${tag(name, attributes)}>`);
      names.push(name);
    },
    close: () => {
      const name = names.pop();
      add(`</${name}>`);
    },
    empty: (name, attributes) => add(`<${tag(name, attributes)}/>`),
    text: (name, content) => add(`<${name}>${safe(content)}</${name}>`),
    finish: () => ({ xml: `${lines.join("\n")}\n`, replaced }),
  };
}
