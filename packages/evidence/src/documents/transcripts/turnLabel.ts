export interface TurnLabel {
  readonly name: string;
  /** As the line writes it; `null` where it has none. */
  readonly time: string | null;
  /** UTF-16 units from the start of the line to what is said. */
  readonly length: number;
}

const time = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
// Words and the gaps between them share no sign, so that no line can be split in many ways.
const sign = String.raw`[^\s:：\[\]()（）【】<>{}"“”?？!！。，,;；=|\\/#*]`;
const name = String.raw`${sign}{1,60}(?:[ \t\u3000]{1,3}${sign}{1,60}){0,5}`;
const bracket = String.raw`(?:[ \t]*[(（][^()（）\n:：]{1,30}[)）])?`;
const before = String.raw`^[ \t\u3000]*(?:[\[(（【]?(${time})[\])）】]?[ \t]*)?`;
const pattern = new RegExp(
  String.raw`${before}(${name}${bracket})[ \t]*(?:[\[(（【](${time})[\])）】])?[ \t]*[:：](?!\/\/)[ \t\u3000]*`,
);
const alone = new RegExp(
  String.raw`^[ \t\u3000]*(${name}${bracket})[ \t]+[\[(（【]?(${time})[\])）】]?[ \t]*[:：]?[ \t]*$`,
);
const longest = 200;
const longestName = 60;

/** Words before a colon that tell of the document, not who speaks. */
const ofDocument =
  /^(?:时间|地点|日期|主题|标题|来源|作者|编号|备注|注|date|time|place|location|subject|title|source|author|note|notes|from|to|cc|re|https?|ftp|mailto)$/i;

/**
 * Reads what a line of a transcript begins with: a name and a colon, with or without a time before or after the name,
 * or a name and a time alone on the line. `null` where it begins otherwise.
 */
export function turnLabel(line: string): TurnLabel | null {
  const start = line.slice(0, longest);
  if (!start.includes(":") && !start.includes("：")) return null;
  const lone = line.length <= longest ? alone.exec(start) : null;
  const match = lone ?? pattern.exec(start);
  if (!match) return null;
  const [found, given] = lone ? [match[1], match[2]] : [match[2], match[1] ?? match[3]];
  const bare = (found ?? "").trim().replace(/\s+/g, " ");
  const isName = /\p{L}/u.test(bare) && bare.length <= longestName && !ofDocument.test(bare);
  return isName ? { name: bare, time: given ?? null, length: match[0].length } : null;
}
