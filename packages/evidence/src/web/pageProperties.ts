import { CalendarDate } from "@commonweal/actor-network";
import { tidy } from "./passagesOf.ts";

export interface PageProperties {
  readonly title: string | null;
  readonly properties: ReadonlyMap<string, string>;
}

const longest = 300;
/** Names that pages give the same thing in their head, the surest first. */
const metaNames = {
  title: ["og:title", "articletitle", "twitter:title", "dc.title"],
  author: ["author", "article:author", "og:article:author", "dc.creator", "byl"],
  date: [
    "article:published_time",
    "og:release_date",
    "publishdate",
    "pubdate",
    "published",
    "firstpublishedtime",
    "weibo: article:create_at",
    "dc.date",
    "date",
  ],
  address: ["og:url"],
  site: ["og:site_name", "contentsource", "source"],
} as const;

/** Reads what a page says of itself; to be called before the main text is found, which changes the document. */
export function pageProperties(page: Document): PageProperties {
  const metas = new Map<string, string>();
  for (const meta of page.getElementsByTagName("meta")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? "").trim().toLowerCase();
    const content = tidy((meta.getAttribute("content") ?? "").slice(0, 10 * longest)).slice(0, longest);
    if (name !== "" && content !== "" && !metas.has(name)) metas.set(name, content);
  }
  const said = (what: keyof typeof metaNames) => {
    const name = metaNames[what].find((one) => metas.has(one));
    return name === undefined ? null : (metas.get(name) ?? null);
  };
  const line = bylineOf(page);
  const language =
    page.documentElement?.getAttribute("lang")?.trim() || metas.get("og:locale")?.replace("_", "-");
  const entries: readonly (readonly [string, string | null | undefined])[] = [
    ["author", said("author") ?? line.author],
    ["date", dayIn(said("date") ?? "") ?? line.date ?? said("date")],
    ["address", canonicalOf(page) ?? webAddress(said("address"))],
    ["language", language && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language) ? language : null],
    ["site", said("site")],
  ];
  const properties = entries.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return { title: titleOf(page, said("title")), properties: new Map(properties) };
}

/** The heading that the page's title begins with, else the title said in the head, else nothing. */
function titleOf(page: Document, said: string | null): string | null {
  const title = tidy(page.getElementsByTagName("title")[0]?.textContent ?? "");
  const headings = [...page.getElementsByTagName("h1")].slice(0, 5);
  const texts = headings.map((heading) => tidy(heading.textContent ?? "").slice(0, longest));
  return texts.find((text) => text !== "" && title.startsWith(text)) ?? said;
}

function canonicalOf(page: Document): string | null {
  for (const link of page.getElementsByTagName("link")) {
    if (link.getAttribute("rel")?.toLowerCase() === "canonical") return webAddress(link.getAttribute("href"));
  }
  return null;
}

const webAddress = (text: string | null): string | null =>
  text && /^https?:\/\/\S+$/i.test(text) ? text : null;

const namedForIt = /author|byline|date|editor|info|meta|pub|source|time|summary-top/i;

/** Day and author out of the small line under a heading: "2020年2月3日 来源：… 作者：…". */
function bylineOf(page: Document): { readonly date: string | null; readonly author: string | null } {
  let date: string | null = null;
  let author: string | null = null;
  for (const name of ["time", "span", "p", "div"]) {
    for (const element of page.getElementsByTagName(name)) {
      if (date !== null && author !== null) return { date, author };
      const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
      if (name !== "time" && !namedForIt.test(names)) continue;
      const text = tidy(element.textContent ?? "");
      if (text.length > longest) continue;
      date ??= dayIn(element.getAttribute("datetime") ?? "") ?? dayIn(text);
      author ??=
        /(?:作者|撰文|记者|記者)\s?[:：]\s?([\p{L}\p{N}·]{2,20}(?: [\p{L}·]{2,20})?)/u.exec(text)?.[1] ??
        null;
    }
  }
  return { date, author };
}

/** The first day of the calendar in a text, as YYYY-MM-DD. */
function dayIn(text: string): string | null {
  const found = /(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/.exec(text);
  if (found === null) return null;
  const day = found
    .slice(1)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return CalendarDate.safeParse(day).success ? day : null;
}
