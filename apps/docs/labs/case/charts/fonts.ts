/** Fonts of every drawing, for Latin and Chinese letters. */
export const fonts =
  "system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
