import { wordsOf } from "./wordsOf.ts";

/**
 * Words of the search that comes with the site, and how text becomes words. The framework would write the function into
 * every page as text and make it anew there, which a strict policy forbids: `forgetTokenize` takes it out once the index
 * is made, and the theme sets it again in the reader's browser.
 */
export const searchOptions = {
  miniSearch: { options: { tokenize: wordsOf } as { tokenize?: typeof wordsOf } },
  locales: {
    zh: {
      translations: {
        button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
        modal: {
          displayDetails: "显示详情",
          resetButtonTitle: "清除",
          backButtonTitle: "关闭",
          noResultsText: "没有找到",
          footer: { selectText: "选择", navigateText: "移动", closeText: "关闭" },
        },
      },
    },
  },
};

/** A plugin of the bundler: the pages are written after the bundle, and the index is made before it. */
export const forgetTokenize = {
  name: "forget-tokenize",
  generateBundle() {
    delete searchOptions.miniSearch.options.tokenize;
  },
};
