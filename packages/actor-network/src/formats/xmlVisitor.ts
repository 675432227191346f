import { fileError } from "./fileError.ts";
import { quoted } from "./quoted.ts";
import type { XmlElement, XmlVisitor } from "./readXml.ts";

/** What a reader does with elements of one name. */
export interface XmlHandler<State> {
  /** Elements in which it may stand; empty for the root. */
  readonly parents: readonly string[];
  readonly open?: (state: State, element: XmlElement) => void;
  readonly close?: (state: State, element: XmlElement, text: string) => void;
}

/**
 * Makes a visitor out of a table of handlers.
 *
 * A known element in the wrong place is an error. An unknown one goes to `unknown` and is skipped with all it holds.
 */
export function xmlVisitor<State>(
  root: string,
  handlers: ReadonlyMap<string, XmlHandler<State>>,
  state: State,
  unknown: (element: XmlElement) => void,
): XmlVisitor {
  return {
    open: (element) => {
      const { name, parent, place } = element;
      if (parent === null && name !== root) throw fileError(place, quoted(name), `the element ${root}`);
      const handler = handlers.get(name);
      if (!handler) {
        unknown(element);
        return "skip";
      }
      if (parent && !handler.parents.includes(parent.name)) {
        const expected = `it inside ${handler.parents.join(" or ") || "nothing"}`;
        throw fileError(place, `${quoted(name)} inside ${quoted(parent.name)}`, expected);
      }
      handler.open?.(state, element);
      return undefined;
    },
    close: (element, text) => handlers.get(element.name)?.close?.(state, element, text),
  };
}
