import type { Browser } from "playwright";

/** The built pages, served, and a browser to open them in. */
export interface SiteScene {
  readonly address: string;
  readonly browser: Browser;
}
