/** A drawing of the gallery, and what draws it. */
export interface GalleryFigure {
  /** Of its file on the site, without ending. */
  readonly name: string;
  /** Where the commands leave it, under `out/gallery`. */
  readonly file: string;
  readonly title: string;
  readonly commands: readonly string[];
}

/** Writes the gallery: figures that the site's own version drew, each above the commands that anybody can run. */
export function galleryPage(figures: readonly GalleryFigure[]): string {
  const imports = figures.map(({ name }, index) => `import figure${index} from "./gallery/${name}.svg?raw";`);
  const sections = figures.map(
    ({ name, title, commands }, index) => `## ${title}

<DrawnFigure :svg="figure${index}" name="${name}" href="/drawn/${name}.svg" />

\`\`\`sh
${commands.join("\n")}
\`\`\`
`,
  );
  return `---
outline: 2
---

<script setup>
import DrawnFigure from "../.vitepress/theme/DrawnFigure.vue";
${imports.join("\n")}
</script>

# Gallery

Every figure here was drawn by the commands below it, in a clone of the repository, with the code that this site
documents. Figures of the flagship case are on [its page](/case-study). In programs they are functions of
[\`@commonweal/figures\`](/packages/figures), from a plain record to one SVG: title, legend, source and a text for those who
cannot see it are inside.

${sections.join("\n")}`;
}
