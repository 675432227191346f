const namespace = "http://www.w3.org/2000/svg";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an SVG element with attributes and, where given, appends it to a parent. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Attributes = {},
  parent?: Element,
): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  parent?.appendChild(element);
  return element;
}
