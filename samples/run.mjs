// `node samples/run.mjs plain` or `react`: the sample on http://localhost:3000/, and the reference backend on
// a port, and so an origin, of its own.
//
// PARTNER_ADMIN_EMBED   the embed package (else dist/embed, which `cargo xtask embed` makes)
// PARTNER_ADMIN_SERVER  the backend's program (else the newest one below target/)
// PORT                  the sample's port
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = process.platform === "win32" ? "partner-admin-reference.exe" : "partner-admin-reference";
const embed = process.env.PARTNER_ADMIN_EMBED ?? join(ROOT, "dist/embed");
const [sample] = process.argv.slice(2);

/** The folder that a sample is served from, built if it has to be. */
const SAMPLES = {
  plain: () => join(ROOT, "samples/plain"),
  react: async () => {
    const home = join(ROOT, "samples/react");
    if (!existsSync(join(home, "node_modules"))) {
      const installed = spawnSync("npm", ["ci"], { cwd: home, stdio: "inherit", shell: process.platform === "win32" });
      if (installed.status !== 0) throw new Error("npm ci failed in samples/react");
    }
    const { build } = await import("./react/build.mjs");
    return build({ embed, out: join(home, "built") });
  },
};

/** The newest program that was built. */
function backend() {
  const below = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => join(folder, name))
      : [];
  const target = join(ROOT, "target");
  // By toolchain and target, where there are several.
  const folders = [target, ...below(target), ...below(target).flatMap(below)];
  const programs = folders
    .flatMap((folder) => ["debug", "release"].map((profile) => join(folder, profile, PROGRAM)))
    .filter((program) => existsSync(program));
  programs.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (!programs.length) throw new Error("the backend is not built yet: cargo build --package reference");
  return programs[0];
}

/** Starts the backend for pages of an origin; answers its own origin when it listens. */
async function start(origin) {
  const program = process.env.PARTNER_ADMIN_SERVER ?? backend();
  const data = mkdtempSync(join(tmpdir(), `partner-admin-sample-${sample}-`));
  const options = ["--port", "0", "--data-dir", data, "--dist", join(embed, ".."), "--allow-origin", origin];
  const server = spawn(program, ["serve", ...options, "--test-issuer"], { stdio: ["ignore", "pipe", "inherit"] });
  process.on("exit", () => {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
    if (url) {
      server.stdout.resume();
      return new URL(url).origin;
    }
  }
  throw new Error("the backend did not start");
}

if (!(sample in SAMPLES)) throw new Error(`usage: node samples/run.mjs ${Object.keys(SAMPLES).join("|")}`);
if (!existsSync(join(embed, "partner-admin.js"))) {
  throw new Error(`there is no embed package in ${embed}: cargo xtask embed`);
}
const folder = await SAMPLES[sample]();
const site = await serve({ folder, embed, port: Number(process.env.PORT ?? 3000) });
site.api = await start(site.origin);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit());
console.log(`the sample ${sample} on ${site.url}portal, the backend on ${site.api}`);
