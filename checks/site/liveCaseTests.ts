import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { main } from "../../apps/cli/src/main.ts";
import { fakeTerminal } from "../../apps/cli/src/terminal/fakeTerminal.ts";
import { accessibilityFaults } from "./accessibilityFaults.ts";
import type { SiteScene } from "./SiteScene.ts";
import { watchedPage } from "./watchedPage.ts";

const few = "#agents=100&replications=50&seed=3";
const patience = { timeout: 90_000 };

async function shown(page: Page): Promise<void> {
  await page.waitForSelector(".lab-outcomes", patience);
  await page.waitForSelector(".lab-map svg", patience);
}

async function agentsIn(page: Page): Promise<void> {
  await page.getByText(/all 50 replications|50 次重复全部完成/).waitFor(patience);
}

const outcomesOf = (page: Page) => page.locator(".lab-outcomes tbody tr").allTextContents();

/** Tests of the live case page, in Chromium. */
export function liveCaseTests(scene: () => SiteScene): void {
  describe("the live case page", { timeout: 240_000 }, () => {
    it("shows curves, bands, outcomes and the map, without an error or a request to elsewhere", async () => {
      const { page, faults, scripts } = await watchedPage(scene().browser, scene().address);
      await page.goto(`${scene().address}/live${few}`);
      await shown(page);
      await agentsIn(page);
      await page.locator(".lab-network").scrollIntoViewIfNeeded();
      await page.waitForSelector("[data-map=ready]", patience);
      expect(faults).toEqual([]);
      const sizes = [...scripts].map(
        ([url, bytes]) => [url.split("/").at(-1), gzipSync(bytes).length] as const,
      );
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      expect(total, sizes.join("\n")).toBeLessThanOrEqual(250_000);
      await page.close();
    });

    it("follows a slider, writes it into the address, and shows the same again from there", async () => {
      const { page, faults } = await watchedPage(scene().browser, scene().address);
      await page.goto(`${scene().address}/live${few}`);
      await shown(page);
      const before = await outcomesOf(page);
      await page.locator("#lab-fusion").fill("0.9");
      await page.locator("#lab-powerSociety").fill("0.4");
      await page.locator("#lab-across").selectOption("surge");
      await page.waitForFunction(() => location.hash.includes("across=surge"), undefined, patience);
      expect(new URL(page.url()).hash).toContain(
        "fusion=0.9&powerState=0.33&powerCapital=0.27&powerSociety=0.4",
      );
      await agentsIn(page);
      await expect.poll(() => outcomesOf(page), patience).not.toEqual(before);
      await page.waitForTimeout(500);
      const after = await outcomesOf(page);

      const again = await watchedPage(scene().browser, scene().address);
      await again.page.goto(page.url());
      await shown(again.page);
      await agentsIn(again.page);
      await expect.poll(() => outcomesOf(again.page), patience).toEqual(after);
      expect(await again.page.locator("#lab-across").inputValue()).toBe("surge");
      expect([...faults, ...again.faults]).toEqual([]);
      await page.close();
      await again.page.close();
    });

    it("offers as JSON what the commands it shows print, to the bit", async () => {
      const { page } = await watchedPage(scene().browser, scene().address);
      await page.goto(`${scene().address}/live${few}&fusion=0.35&surge=2.1&rho=0.25&dF=0.75&at=520`);
      await shown(page);
      await agentsIn(page);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "JSON" }).click();
      const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
      const commands = await page.locator(".lab-command code").allTextContents();
      expect(commands).toHaveLength(4);
      const documents = [
        saved.baseline,
        saved.agents.baseline,
        saved.counterfactual,
        saved.agents.counterfactual,
      ];
      for (const [index, command] of commands.entries()) {
        const terminal = fakeTerminal();
        expect(await main(command.split(" ").slice(1), terminal), terminal.written.err).toBe(0);
        expect(`${JSON.stringify(documents[index])}\n`).toBe(terminal.written.out);
      }
      await page.close();
    });

    it("can be used with keys alone: a slider, a tie and what it rests on", async () => {
      const { page } = await watchedPage(scene().browser, scene().address);
      await page.goto(`${scene().address}/live#replications=0`);
      await shown(page);
      await page.locator("#lab-fusion").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#lab-fusion").inputValue()).toBe("0.61");
      await page.locator(".lab-lists summary").nth(1).focus();
      await page.keyboard.press("Enter");
      await page.locator(".lab-lists details").nth(1).locator("button").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash.includes("selected="), undefined, patience);
      expect(await page.locator(".lab-evidence h3").textContent()).toMatch(/→|—/);
      expect(await page.locator(".lab-segments li").count()).toBeGreaterThan(0);
      await page.close();
    });

    it("draws in the other colours when the reader switches the theme", async () => {
      const { page } = await watchedPage(scene().browser, scene().address);
      await page.goto(`${scene().address}/live#replications=0`);
      await shown(page);
      const paper = () => page.locator(".lab-figure svg > rect").first().getAttribute("fill");
      expect(await paper()).toBe("#ffffff");
      await page.locator(".VPSwitchAppearance").first().click();
      await expect.poll(paper, patience).toBe("#1b1b1f");
      await page.close();
    });

    it("says which parts of an address it did not follow", async () => {
      const { page } = await watchedPage(scene().browser, scene().address);
      await page.goto(`${scene().address}/live#fusion=7&replications=0`);
      await shown(page);
      expect(await page.locator(".lab-refused").textContent()).toContain("fusion: found 7; expected 0–1.");
      await page.close();
    });

    it.each([
      { path: "/live", colorScheme: "light", width: 1280, lang: "en" },
      { path: "/live", colorScheme: "dark", width: 390, lang: "en" },
      { path: "/zh/live", colorScheme: "dark", width: 1280, lang: "zh-Hans" },
      { path: "/zh/live", colorScheme: "light", width: 390, lang: "zh-Hans" },
    ] as const)(
      "is accessible and fits: $path, $colorScheme, $width pixels",
      async ({ path, colorScheme, width, lang }) => {
        const { page, faults } = await watchedPage(scene().browser, scene().address, {
          colorScheme,
          viewport: { width, height: 900 },
          bypassCSP: true,
        });
        await page.goto(`${scene().address}${path}#replications=0&selected=n04`);
        await shown(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const spoken = await page.evaluate(
          () => document.querySelector(".case-lab")?.closest("[lang]")?.getAttribute("lang") ?? "",
        );
        expect(spoken).toBe(lang);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(faults).toEqual([]);
        await page.close();
      },
    );
  });
}
