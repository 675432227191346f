const geometry = new Set(
  "cx cy d dx dy height points r rx ry stroke-dasharray stroke-dashoffset stroke-width transform viewBox width x x1 x2 y y1 y2".split(
    " ",
  ),
);
const long = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)|-?\d*\.\d{3,}/gi;

function rounded(value: string): string {
  return value.replace(long, (number) => String(Math.round(Number(number) * 100) / 100 || 0));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Writes an element as XML: attributes in alphabetical order, coordinates to two decimals.
 *
 * A DOM's own serialiser is not used because order and escapes differ from one DOM to the next.
 */
export function serialise(element: Element): string {
  const name = element.localName;
  const attributes = [...element.attributes]
    .map(({ name, value }) => [name, geometry.has(name) ? rounded(value) : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`)
    .join("");
  const content = [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 1) return serialise(node as Element);
      return node.nodeType === 3 ? escaped(node.nodeValue ?? "") : "";
    })
    .join("");
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}
