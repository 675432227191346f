const page = /\.(?:html?|shtml|xhtml)$/i;

/** Whether a file is called like a saved web page. */
export function isPageName(name: string): boolean {
  return page.test(name);
}
