const start = [
  { text: "快速上手", link: "/zh/getting-started" },
  { text: "百步亭案例", link: "/zh/case-study" },
  { text: "实时案例", link: "/zh/live" },
  { text: "你自己的案例", link: "/zh/your-case" },
  { text: "术语表", link: "/zh/glossary" },
];

/** The Chinese pages of the site: their title, menus and the words of the theme. */
export const chineseTheme = {
  label: "简体中文",
  lang: "zh-Hans",
  description: "国家、资本与社会如何共同治理一个社区：从编码证据到可检验的命题",
  themeConfig: {
    nav: start,
    sidebar: {
      "/zh/": [
        { text: "入门", items: start },
        {
          text: "英文文档",
          items: [
            { text: "教程", link: "/tutorials/" },
            { text: "理论", link: "/theory/" },
            { text: "软件包", link: "/packages/" },
            { text: "函数参考", link: "/reference/" },
          ],
        },
      ],
    },
    outline: { level: [2, 3] as [number, number], label: "本页目录" },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色",
    darkModeSwitchTitle: "切换到深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "语言",
    skipToContentLabel: "跳到正文",
    footer: { message: "代码采用 MIT 许可；各案例采用其各自的许可。" },
  },
};
