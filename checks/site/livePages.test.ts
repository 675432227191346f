import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe } from "vitest";
import { findChromium } from "../findChromium.ts";
import { type BuiltPages, builtLivePages } from "./builtLivePages.ts";
import { liveCaseTests } from "./liveCaseTests.ts";
import type { SiteScene } from "./SiteScene.ts";
import { type Served, serveFolder } from "./serveFolder.ts";
import { yourCaseTests } from "./yourCaseTests.ts";

const executablePath = findChromium();

// The pages are built for these tests, which takes minutes: `pnpm test:site` asks for them.
describe.skipIf(!executablePath || !process.env.SITE_TESTS)("the live pages of the site, built once", () => {
  let built: BuiltPages;
  let served: Served;
  let browser: Browser;
  const scene = (): SiteScene => ({ address: served.address, browser });

  beforeAll(async () => {
    built = builtLivePages();
    served = await serveFolder(built.folder);
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
      ],
    });
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    built?.remove();
  });

  liveCaseTests(scene);
  yourCaseTests(scene);
});
