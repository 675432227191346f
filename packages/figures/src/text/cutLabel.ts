import { cleanText } from "./cleanText.ts";

/** Cleans a label and cuts it after `limit` code points, the last one an ellipsis. */
export function cutLabel(label: string, limit = 40): string {
  const points = [...cleanText(label)];
  if (points.length <= limit) return points.join("");
  return `${points
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}
