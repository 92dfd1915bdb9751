// Bundles the app. The package is part of the bundle, as it is in whatever app installs it from npm; its
// wasm, styles and texts are not, and the page says where they lie (`assetBase`).
import { build as bundle } from "esbuild";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HOME = fileURLToPath(new URL(".", import.meta.url));

/** Builds into `out` with the package in the folder `embed`; answers `out`. */
export async function build({ embed, out }) {
  await rm(out, { recursive: true, force: true });
  await bundle({
    entryPoints: [join(HOME, "src/main.tsx")],
    outfile: join(out, "app.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    // StrictMode mounts everything twice in development only, and that is what is to be seen.
    define: { "process.env.NODE_ENV": '"development"' },
    alias: { "partner-admin-embed": join(embed, "partner-admin.js") },
    logLevel: "warning",
  });
  await cp(join(HOME, "index.html"), join(out, "index.html"));
  await cp(join(HOME, "app.css"), join(out, "app.css"));
  return out;
}
