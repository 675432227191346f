import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCaseStudy } from "@commonweal/case-study/node";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../findChromium.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";

const executablePath = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}

describe.skipIf(!executablePath)(
  "the report of the flagship case, opened as a file without a network",
  () => {
    const out = mkdtempSync(join(tmpdir(), "commonweal-report-"));
    let browser: Browser;

    beforeAll(async () => {
      const folder = join(repositoryRoot, "cases/baibuting");
      for (const lang of ["en", "zh"] as const) {
        await runCaseStudy({ folder, out: join(out, lang), sets: 256, draws: 20, lang });
      }
      browser = await chromium.launch({
        executablePath: executablePath as string,
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(out, { recursive: true, force: true });
    });

    it.each([
      { lang: "en", colorScheme: "light", width: 1200 },
      { lang: "en", colorScheme: "dark", width: 1200 },
      { lang: "en", colorScheme: "light", width: 390 },
      { lang: "zh", colorScheme: "dark", width: 390 },
    ] as const)(
      "is accessible and fits in $lang, $colorScheme, $width pixels",
      async ({ lang, colorScheme, width }) => {
        const page = await browser.newPage({
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true,
        });
        const requests: string[] = [];
        const faults: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on("pageerror", (error) => faults.push(error.message));
        page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        const address = pathToFileURL(join(out, lang, "report.html")).href;
        await page.goto(address);

        expect(requests).toEqual([address]);
        expect(faults).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(
          lang === "zh" ? "zh-Hans" : "en",
        );
        expect(await page.locator("figure svg").count()).toBe(18);
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll("details")) folded.open = true;
        });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
        await page.close();
      },
    );
  },
);
