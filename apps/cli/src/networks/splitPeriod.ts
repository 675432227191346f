import { stat } from "node:fs/promises";

/** Splits `cases/baibuting@normal` into folder and period; a path that exists as it stands is taken as it stands. */
export async function splitPeriod(
  text: string,
): Promise<{ readonly path: string; readonly period?: string }> {
  const at = text.lastIndexOf("@");
  if (at < 1 || at === text.length - 1) return { path: text };
  const asItStands = await stat(text).catch(() => null);
  return asItStands ? { path: text } : { path: text.slice(0, at), period: text.slice(at + 1) };
}
