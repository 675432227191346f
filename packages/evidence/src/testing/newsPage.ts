/** A page in the shape of Chinese news sites; all of its text is invented. */
export function newsPage(parts: Partial<Record<"head" | "title" | "info" | "body", string>> = {}): string {
  const title = parts.title ?? "社区志愿者清晨送菜上门";
  const menu = ["首页", "要闻", "社区", "评论", "视频"].map((name) => `<li><a href="/c/">${name}</a></li>`);
  const related = Array.from(
    { length: 12 },
    (_, item) => `<li><a href="/n/${item}.html">相关新闻之${item}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}_社区_江城新闻网</title>
<style>.nav{color:red}</style>
<script>document.write("<p>脚本写的字</p>");</script>
${parts.head ?? ""}
</head>
<body>
<div class="nav"><ul>${menu.join("")}</ul></div>
<div class="main">
<h1>${title}</h1>
<div class="info"><span class="pubtime">${parts.info ?? "2020年02月03日 08:30　来源：江城新闻网　记者：王小明"}</span></div>
<div class="article">${parts.body ?? newsBody}</div>
</div>
<div class="sidebar"><h3>热点推荐</h3><ul>${related.join("")}</ul></div>
<div class="footer">版权所有　江城新闻网　联系电话</div>
<script>track();</script>
</body>
</html>`;
}

export const newsSentences: readonly string[] = [
  "清晨六点，社区门口的空地上已经停了两辆小货车，志愿者把白菜、萝卜和土豆一袋一袋搬下来，按楼栋分好。",
  "居委会前一天晚上汇总了各楼的名单，老人、病人和独居的住户排在最前面，每一户要什么都写得清清楚楚。",
  "物业公司派出六名员工和两部电梯专用车，负责把蔬菜送到楼下，再由楼栋长挨家挨户敲门，放下就走。",
  "“大家都不容易，能帮一点是一点。”一位送菜的年轻人说，他原本是附近饭馆的厨师，歇业以后报了名。",
];

const newsBody = newsSentences.map((sentence) => `<p>　　${sentence}${sentence}</p>`).join("\n");
