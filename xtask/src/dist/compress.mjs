// Writes `name.br` and `name.gz` beside every file of a folder that gains from it, `config/` left
// out: what is edited in place must not be answered from an older copy.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const [folder] = process.argv.slice(2);
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = zlib.constants;

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && /\.(html|js|wasm|css|ftl|json|svg|txt)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => !relative(folder, file).startsWith("config"));

await Promise.all(
  files.map(async (file) => {
    const bytes = await readFile(file);
    const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const copies = { br: brotli(bytes, { params }), gz: gzip(bytes, { level: 9 }) };
    for (const [ending, copy] of Object.entries(copies)) await writeFile(`${file}.${ending}`, await copy);
  }),
);
