import type { Browser, BrowserContextOptions, Page } from "playwright";

export interface WatchedPage {
  readonly page: Page;
  /** Errors of the page and its console, and requests to anywhere but the site. */
  readonly faults: string[];
  /** Bytes of script that the site sent, packed as a host would. */
  readonly scripts: Map<string, Buffer>;
}

/** Opens a page that keeps account of what goes wrong and of what it loads. */
export async function watchedPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const faults: string[] = [];
  const scripts = new Map<string, Buffer>();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    scripts.set(response.url(), await response.body().catch(() => Buffer.alloc(0)));
  });
  return { page, faults, scripts };
}
