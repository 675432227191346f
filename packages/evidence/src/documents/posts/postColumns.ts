/** Where the columns of posts stand in a header; `null` for one that it has not. */
export interface PostColumns {
  readonly text: number;
  readonly author: number | null;
  readonly date: number | null;
}

const texts = ["text", "content", "body", "post", "正文", "内容", "微博正文", "文本"];
const authors = ["author", "user", "username", "user_name", "作者", "用户", "用户名", "昵称", "发布者"];
const dates = ["date", "time", "datetime", "created_at", "timestamp", "时间", "日期", "发布时间"];

/** Finds the columns of posts by their names; `null` for a header without one column of text. */
export function postColumns(header: readonly string[]): PostColumns | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const text = placeOf(names, texts);
  return text === null ? null : { text, author: placeOf(names, authors), date: placeOf(names, dates) };
}

/** The place of the first of the names that the header has. */
function placeOf(header: readonly string[], names: readonly string[]): number | null {
  const found = names.find((name) => header.includes(name));
  return found === undefined ? null : header.indexOf(found);
}
