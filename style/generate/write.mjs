// Writes a generated file, or with `--check` only tells whether it is fresh.

import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Puts `text` into the file at `url`; with `--check` exits 1 when it differs from what is there. */
export function put(url, text) {
  const file = fileURLToPath(url);
  const name = relative(root, file);
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    console.log(`wrote ${name}`);
  } else if (read(file) !== text) {
    console.error(`${name} is stale: run \`npm ci\` in style/generate, then \`cargo xtask bless\``);
    process.exitCode = 1;
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
