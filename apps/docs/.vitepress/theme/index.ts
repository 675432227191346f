import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { wordsOf } from "../../site/wordsOf.ts";
import "../../labs/case/lab.css";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ siteData }) {
    // While pages are written anew at each change, the function comes with them.
    if (import.meta.env.PROD) siteData.value.themeConfig.search.options.miniSearch.options.tokenize = wordsOf;
  },
} satisfies Theme;
