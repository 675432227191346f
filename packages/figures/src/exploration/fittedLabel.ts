import { cutLabel } from "../text/cutLabel.ts";
import { textWidth } from "../text/textWidth.ts";

/** Cuts a label until it fits into a width, in pixels. */
export function fittedLabel(label: string, width: number, size: number): string {
  let limit = 80;
  while (limit > 4 && textWidth(cutLabel(label, limit), size) > width) limit -= 1;
  return cutLabel(label, limit);
}
