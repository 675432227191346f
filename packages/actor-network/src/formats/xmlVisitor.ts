import { fileError } from "./fileError.ts";
import { quoted } from "./quoted.ts";
import type { XmlElement, XmlVisitor } from "./readXml.ts";

/** What a reader does with elements of one name. */
export interface XmlHandler<State> {
  /** Elements in which it may stand; empty for the root. */
  readonly parents: readonly string[];
  /** Whether to pass over this one and all it holds; asked before `open`. */
  readonly skips?: (state: State, element: XmlElement) => boolean;
  readonly open?: (state: State, element: XmlElement) => void;
  readonly close?: (state: State, element: XmlElement, text: string) => void;
}

/**
 * Makes a visitor out of a table of handlers.
 *
 * A known element in the wrong place is an error. `unknown` says what to do with the others.
 */
export function xmlVisitor<State>(
  root: string,
  handlers: ReadonlyMap<string, XmlHandler<State>>,
  state: State,
  unknown: Pick<XmlVisitor, "open"> & Partial<XmlVisitor>,
): XmlVisitor {
  return {
    open: (element) => {
      const { name, parent, place } = element;
      if (parent === null && name !== root) throw fileError(place, quoted(name), `the element ${root}`);
      const handler = handlers.get(name);
      if (!handler) return unknown.open(element);
      if (parent && !handler.parents.includes(parent.name)) {
        const expected = `it inside ${handler.parents.join(" or ") || "nothing"}`;
        throw fileError(place, `${quoted(name)} inside ${quoted(parent.name)}`, expected);
      }
      if (handler.skips?.(state, element)) return "skip";
      handler.open?.(state, element);
      return undefined;
    },
    close: (element, text) => {
      const handler = handlers.get(element.name);
      if (handler) handler.close?.(state, element, text);
      else unknown.close?.(element, text);
    },
  };
}
