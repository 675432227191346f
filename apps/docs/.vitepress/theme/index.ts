import DefaultTheme from "vitepress/theme";
import "../../labs/case/lab.css";
import "./style.css";

export default DefaultTheme;
