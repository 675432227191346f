import type { ResultKey } from "../tracing/resultKeys.ts";
import { html, type Markup } from "./html.ts";

/** Marks a shown number with its id, as `trace` and `results.json` know it; it shows where a pointer rests on it. */
export const numbered = ({ id }: Pick<ResultKey, "id">, shown: Markup | string): Markup =>
  html`<span data-result="${id}" title="${id}">${shown}</span>`;
