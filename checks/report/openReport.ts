import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright";

export interface OpenedReport {
  readonly page: Page;
  readonly address: string;
  /** Whatever the page asked for, itself first. */
  readonly requests: readonly string[];
  /** What failed in it. */
  readonly faults: readonly string[];
}

export interface OpenReportOptions {
  readonly width: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Opens a report as a file, with the network off, and keeps what it asks for and what fails. */
export async function openReport(
  browser: Browser,
  file: string,
  { width, height = 900, colorScheme = "light" }: OpenReportOptions,
): Promise<OpenedReport> {
  const context = await browser.newContext({
    ...{ viewport: { width, height }, colorScheme, bypassCSP: true, offline: true },
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return { page, address, requests, faults };
}
