import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(context: string): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}

/** What axe finds wrong with the content of a page, folded parts opened first; the frame around it is the site's. */
export async function accessibilityFaults(page: Page): Promise<unknown[]> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run(".VPContent"),
  );
  return violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ target }) => target)]);
}
