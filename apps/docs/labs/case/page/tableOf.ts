import { element } from "./element.ts";

/** Makes a table; the first cell of a row is its heading. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  attributes: { readonly class?: string } = {},
): HTMLTableElement {
  const columns = head.map((text) => element("th", { scope: "col" }, [text]));
  const body = rows.map(([first = "", ...cells]) =>
    element("tr", {}, [
      element("th", { scope: "row" }, [first]),
      ...cells.map((cell) => element("td", {}, [cell])),
    ]),
  );
  return element("table", attributes, [
    element("thead", {}, [element("tr", {}, columns)]),
    element("tbody", {}, body),
  ]);
}
