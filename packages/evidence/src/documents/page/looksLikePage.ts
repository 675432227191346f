const before = /^(?:<\?xml[^>]{0,300}>|<!--[\s\S]{0,2000}?-->|\s)+/;

/** Whether a text begins as a web page does. */
export function looksLikePage(start: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start.replace(before, ""));
}
