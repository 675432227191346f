// Pages in the shape of news sites, out of a seed: navigation, article, sidebars, scripts, Chinese text, and copies.
import { integerBelow, stream, uniform } from "../../packages/numerics/dist/index.js";

const characters = [
  ..."的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区",
];

const words = (draws, length) =>
  Array.from({ length }, () => characters[integerBelow(draws, characters.length)]).join("");
const sentence = (draws) =>
  `${words(draws, 8 + integerBelow(draws, 14))}，${words(draws, 8 + integerBelow(draws, 20))}。`;

/** Every tenth page is a copy of an earlier one, changed as sites change what they take over. */
export function* madePages(count, seed) {
  const stories = [];
  for (let page = 0; page < count; page += 1) {
    const draws = stream({ root: seed, purpose: "pages", point: page });
    const isCopy = page % 10 === 9;
    const origin = isCopy ? stories[integerBelow(draws, stories.length)] : null;
    const sentences = origin
      ? changed(origin.sentences, draws)
      : Array.from({ length: 25 + integerBelow(draws, 60) }, () => sentence(draws));
    if (!isCopy) stories.push({ page, sentences });
    yield { page, origin: origin?.page ?? page, html: pageOf(page, sentences, draws) };
  }
}

function changed(sentences, draws) {
  const dropped = 0.05 + 0.15 * uniform(draws);
  const isTraditional = uniform(draws) < 0.3;
  const kept = sentences
    .filter(() => uniform(draws) >= dropped)
    .map((text) =>
      [...text]
        .map((sign) => (uniform(draws) < 0.01 ? characters[integerBelow(draws, characters.length)] : sign))
        .join(""),
    );
  const spelled = kept.map((text) =>
    isTraditional ? text.replaceAll("国", "國").replaceAll("会", "會").replaceAll("来", "來") : text,
  );
  return [sentence(draws), ...spelled, sentence(draws)];
}

function pageOf(page, sentences, draws) {
  const item = (kind) => (_, at) =>
    `<li class="${kind}"><a href="/${kind}/${at}.html" target="_blank" title="${words(draws, 6)}">${words(draws, 6 + integerBelow(draws, 10))}</a><span class="date">02-${10 + (at % 18)}</span></li>`;
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 4)
    paragraphs.push(`<p style="text-indent:2em">　　${sentences.slice(at, at + 4).join("")}</p>`);
  const script = `<script type="text/javascript">var page=${page};${"function track(e){if(e&&e.target){window.dataLayer.push({id:page,at:e.type});}}".repeat(20)}</script>`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${words(draws, 12)}_新闻</title>
<meta name="keywords" content="${words(draws, 20)}"><style>${".box li{float:left;margin:0 4px;color:#333}".repeat(40)}</style>${script}</head>
<body><div class="header"><ul class="nav">${Array.from({ length: 30 }, item("nav")).join("")}</ul></div>
<div class="wrap"><div class="left"><h1>${words(draws, 14)}</h1><div class="info"><span class="pubtime">2020年02月${10 + (page % 18)}日 08:30</span> <span class="source">来源：${words(draws, 4)}</span></div>
<div class="article" id="content">${paragraphs.join("\n")}</div></div>
<div class="right"><div class="box"><h3>${words(draws, 4)}</h3><ul>${Array.from({ length: 25 }, item("hot")).join("")}</ul></div><div class="box"><ul>${Array.from({ length: 15 }, item("rel")).join("")}</ul></div></div></div>
<div class="footer"><p>${words(draws, 30)}</p></div>${script}</body></html>`;
}
