import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCaseStudy, studyCaseFolder, writeStudy } from "@commonweal/case-study/node";
import { parseHTML } from "linkedom";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findChromium } from "../findChromium.ts";
import { repositoryRoot } from "../repository/repositoryRoot.ts";
import { type MadeCaseOptions, madeCase } from "./madeCase.ts";
import { openReport } from "./openReport.ts";

const executablePath = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Looking through a whole report for barriers takes a minute where the machine is busy.
vi.setConfig({ testTimeout: 300_000 });

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
      const study = await studyCaseFolder({ folder, sets: 256, draws: 20 });
      for (const language of ["en", "zh"] as const) {
        const document = parseHTML("<!doctype html><html><body></body></html>")
          .document as unknown as Document;
        await writeStudy(study, join(out, language), {
          language,
          version: "1.0.0",
          document,
          environment: {},
        });
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
        const report = join(out, lang, "report.html");
        const { page, address, requests, faults } = await openReport(browser, report, { width, colorScheme });

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
        await page.context().close();
      },
    );

    it.each(["en", "zh"] as const)(
      "prints its first page on one A4, and cuts no table, in %s",
      async (lang) => {
        // What A4 leaves between the margins of the style sheet, in CSS pixels: 182 by 267 millimetres.
        const [width, height] = [Math.floor((182 / 25.4) * 96), Math.floor((267 / 25.4) * 96)];
        const { page } = await openReport(browser, join(out, lang, "report.html"), { width, height });
        await page.emulateMedia({ media: "print" });
        const brief = await page.locator(".brief").boundingBox();
        expect(brief?.height).toBeGreaterThan(height / 3);
        expect(brief?.height).toBeLessThanOrEqual(height);
        const right = await page.evaluate(() =>
          Math.max(
            ...[...document.querySelectorAll("table, figure svg")].map(
              (each) => each.getBoundingClientRect().right,
            ),
          ),
        );
        expect(right).toBeLessThanOrEqual(width + 1);
        const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        const pages = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pages).toBeGreaterThan(10);
        expect(pages).toBeLessThan(60);
        await page.context().close();
      },
    );
  },
);

describe.skipIf(!executablePath)("the report of a made case", () => {
  const out = mkdtempSync(join(tmpdir(), "commonweal-report-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
  });

  async function reportOf(options: MadeCaseOptions): Promise<string> {
    const folder = join(out, `case-${options.actors}`);
    for (const [path, text] of madeCase(options)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const place = join(out, `out-${options.actors}`);
    await runCaseStudy({ folder, out: place, sets: 64, draws: 10 });
    return join(place, "report.html");
  }

  it("stays readable and small with 300 actors and 2,000 ties", async () => {
    const file = await reportOf({ actors: 300, ties: 2000 });
    expect(statSync(file).size).toBeLessThan(5e6);
    for (const width of [1200, 390]) {
      const { page, address, requests, faults } = await openReport(browser, file, { width });
      expect(requests).toEqual([address]);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // What is long is folded: at most some 80 screens are left to scroll.
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(80 * 900);
      await page.context().close();
    }
  });

  it("gives reasons and no broken figure with one actor and no tie", async () => {
    const file = await reportOf({ actors: 1, ties: 0 });
    const { page, requests, faults } = await openReport(browser, file, { width: 390, colorScheme: "dark" });
    expect(requests).toHaveLength(1);
    expect(faults).toEqual([]);
    const text = await page.locator("main").textContent();
    expect(text).toContain("No tie between two actors is coded.");
    expect(text).toContain("Not defined: There is no tie between two actors.");
    expect(text).not.toMatch(/NaN|undefined\b(?! for)|Infinity|\[object/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await page.context().close();
  });
});
