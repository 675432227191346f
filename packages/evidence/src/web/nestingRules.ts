const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that shape a text. Tags of others are left out while what they hold stays: it is text all the same. */
export const structure = words(
  "a abbr address article aside blockquote br caption center cite code dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol option p pre q section span summary table tbody td tfoot th thead time tr ul",
);

/** Of those, the ones without content, which are never closed. */
export const voidElements = words("br hr");

/** Elements that are left out together with all they hold: what is not text, is not shown, or runs. */
export const leftOut = words(
  "applet audio canvas iframe map math noembed noframes noscript object script select style svg template textarea video",
);

/** Of those, the ones whose content is no markup: without an end they reach to the end of the page. */
export const rawElements = words("iframe noembed noframes script style textarea");

/** Elements that stand in the head. */
export const headElements = words("base link meta");

/** What an open element is closed by, so that its end tag may be missing. */
export const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "p",
    words(
      "address article aside blockquote center details dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table tbody td tfoot th thead tr ul",
    ),
  ],
  ["a", words("a")],
  ["li", words("li")],
  ["dt", words("dt dd")],
  ["dd", words("dt dd")],
  ["option", words("option optgroup")],
  ["td", words("td th tr tbody thead tfoot")],
  ["th", words("td th tr tbody thead tfoot")],
  ["tr", words("tr tbody thead tfoot")],
  ["tbody", words("tbody thead tfoot")],
  ["thead", words("tbody thead tfoot")],
  ["tfoot", words("tbody thead tfoot")],
  ["h1", words("h1 h2 h3 h4 h5 h6")],
  ["h2", words("h1 h2 h3 h4 h5 h6")],
  ["h3", words("h1 h2 h3 h4 h5 h6")],
  ["h4", words("h1 h2 h3 h4 h5 h6")],
  ["h5", words("h1 h2 h3 h4 h5 h6")],
  ["h6", words("h1 h2 h3 h4 h5 h6")],
]);

/** Elements that shut off what is inside: a tag inside closes nothing outside. */
export const boundaries = words(
  "article aside blockquote caption div dl fieldset form main menu nav ol section table td th ul",
);
/** Of those, the ones that an end tag of another name does not reach across. */
export const cells = words("caption table td th");
/** End tags that do reach across cells. */
export const tableParts = words("caption table tbody td tfoot th thead tr");

/** Elements within a line; white space beside the others says nothing. */
export const inline = words("a abbr cite code label q span time");

/** Attributes by which the main text is found. Each costs a parser as much as an element. */
export const keptAttributes = words("aria-hidden class hidden id itemprop role");
/** Attributes that say something on some elements only. */
export const attributesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["a", words("itemprop rel")],
  ["base", words("href")],
  ["link", words("href rel")],
  ["meta", words("content itemprop name property")],
  ["time", words("class datetime itemprop")],
]);
