/**
 * Words of the search that comes with the site, and how text becomes words: Chinese is written without spaces, so each
 * of its characters is one. The function is sent to the reader's browser, so it needs nothing outside itself.
 */
export const searchOptions = {
  miniSearch: {
    options: {
      tokenize: (text: string): string[] =>
        text.match(/\p{Script=Han}|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? [],
    },
  },
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
