// Bundles the islands, styles, fonts and outlines of the workbench into ../wwwroot. Everything is served from there; no page asks any other machine.
import { build } from "esbuild";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { gzipSync, brotliCompressSync } from "node:zlib";
import path from "node:path";

const out = path.resolve("../wwwroot");
const modules = path.resolve("node_modules");
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const islands = (await readdir("src")).filter(f => f.endsWith(".ts") && !f.startsWith("_")).map(f => `src/${f}`);
const shared = { bundle: true, minify: true, target: "es2022", legalComments: "none", logLevel: "warning", metafile: false };
await build({ ...shared, entryPoints: islands, outdir: out, format: "esm", splitting: true, chunkNames: "chunk-[hash]" });
await build({ ...shared, entryPoints: ["styles/workbench.css"], outfile: `${out}/workbench.css`, external: ["*.woff2"], minify: true });

// The worker of the map is a module of its own: the page's policy allows scripts of this origin only, not blobs.
await cp(`${modules}/maplibre-gl/dist/maplibre-gl-worker.mjs`, `${out}/maplibre-worker.js`);
await cp(`${modules}/maplibre-gl/dist/maplibre-gl-shared.mjs`, `${out}/maplibre-gl-shared.mjs`);
await cp(`${modules}/maplibre-gl/dist/maplibre-gl.css`, `${out}/maplibre.css`);

for (const file of ["countries-50m.json", "countries-110m.json"]) {
  await cp(`${modules}/world-atlas/${file}`, `${out}/${file}`);
}

const fonts = { "inter": ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"], "source-serif-4": ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"] };
for (const [family, scripts] of Object.entries(fonts)) {
  for (const script of scripts) {
    await cp(`${modules}/@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`, `${out}/fonts/${family}-${script}.woff2`);
  }
}

// What a PDF is set in: it needs the whole font, and these know many scripts.
for (const face of ["DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic"]) {
  await cp(`${modules}/dejavu-fonts-ttf/ttf/${face}.ttf`, `${out}/fonts/${face}.ttf`);
}

// One file of symbols, one symbol for each file of icons/.
const symbols = await Promise.all((await readdir("icons")).filter(f => f.endsWith(".svg")).sort().map(async f => {
  const body = (await readFile(`icons/${f}`, "utf8")).replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").trim();
  return `<symbol id="${f.slice(0, -4)}" viewBox="0 0 16 16">${body}</symbol>`;
}));
await writeFile(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);

await cp("mark.svg", `${out}/mark.svg`);

// Compressed once here instead of with every answer.
for (const file of await readdir(out)) {
  if (/\.(js|mjs|css|json|svg)$/.test(file)) {
    const bytes = await readFile(`${out}/${file}`);
    await writeFile(`${out}/${file}.gz`, gzipSync(bytes, { level: 9 }));
    await writeFile(`${out}/${file}.br`, brotliCompressSync(bytes));
  }
}
