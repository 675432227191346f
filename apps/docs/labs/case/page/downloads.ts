import { element } from "./element.ts";

/** Hands a file to the reader; nothing leaves the browser. */
export function save(name: string, content: Blob): void {
  const link = element("a", { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A drawing as a file of its own. */
export function svgText(drawing: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
}

/** Draws an SVG at twice its size as PNG. */
export async function pngOf(drawing: SVGElement): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svgText(drawing)], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = element("canvas", { width: 2 * image.width, height: 2 * image.height });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The browser made no PNG."))), "image/png"),
  );
}

export interface Saving {
  readonly label: string;
  readonly save: () => unknown;
}

/** A row of buttons, one a file. */
export function downloadRow(label: string, files: readonly Saving[]): HTMLElement {
  return element("div", { class: "lab-downloads", role: "group", "aria-label": label }, [
    element("span", {}, [label]),
    ...files.map((file) => {
      const button = element("button", { type: "button" }, [file.label]);
      button.addEventListener("click", () => void file.save());
      return button;
    }),
  ]);
}
