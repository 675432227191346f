const namespace = "http://www.w3.org/2000/svg";

/** Makes an SVG element with attributes and, where given, text; appends it to a parent. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  parent?: Element,
  text?: string,
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent?.append(element);
  return element;
}
