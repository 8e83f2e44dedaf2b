import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** What a bundle weighs, in bytes. Source maps are not counted: they stay on disk until needed. */
export interface BundleSize {
  /** Everything that is ours or that we chose: the entry and its chunks. */
  readonly own: number;
  /** functions-framework with Express. */
  readonly framework: number;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FRAMEWORK = 'framework';

/** CommonJS packages inside an ES module still ask for Node's own modules by `require`. */
const REQUIRE =
  "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);";

/** How code of ours is shipped: benchmarks measure it so. */
export const shippedAs = {
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Vietnamese as it is: escaped, every sentence is twice as long.
  charset: 'utf8',
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  banner: { js: REQUIRE },
} as const satisfies BuildOptions;

/**
 * Code that no request of ours can reach: tables of East Asian and single-byte encodings (a body in
 * one of them is refused, as before in one that nobody knows), and streams that Node has itself.
 */
const UNREACHABLE =
  /iconv-lite[\\/]encodings[\\/](?:tables[\\/].+\.json|sbcs-data-generated\.js)$|web-streams-polyfill[\\/]/;

const withoutUnreachable: Plugin = {
  name: 'without-unreachable',
  setup({ onLoad }) {
    onLoad({ filter: UNREACHABLE }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * Bundles all functions into `folder`: a small entry, chunks that are loaded when a request needs
 * them, and functions-framework itself, so that nothing is installed where it runs.
 */
export async function bundleFunctions(folder: string): Promise<BundleSize> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      index: 'functions/index.ts',
      [FRAMEWORK]: frameworkCommand(),
      'warm-up': 'functions/deploy/warm-up.ts',
    },
    outdir: folder,
    ...shippedAs,
    metafile: true,
    plugins: [withoutUnreachable],
  });
  await writeFile(join(folder, 'package.json'), packageJson);
  await writeFile(
    join(folder, 'Dockerfile'),
    await readFile(new URL('Dockerfile', import.meta.url)),
  );
  return sizeOf(metafile.outputs);
}

/** Its package lets nobody import the command; its place beside the entry is the published one. */
function frameworkCommand(): string {
  const entry = createRequire(import.meta.url).resolve('@google-cloud/functions-framework');
  return join(dirname(entry), 'main.js');
}

/** `main` tells the framework which file registers the functions. */
const packageJson = `${JSON.stringify(
  { private: true, type: 'module', main: 'index.mjs', scripts: { start: 'node framework.mjs' } },
  null,
  2,
)}\n`;

function sizeOf(outputs: Readonly<Record<string, { readonly bytes: number }>>): BundleSize {
  let own = 0;
  let framework = 0;
  for (const [path, { bytes }] of Object.entries(outputs)) {
    if (!path.endsWith('.mjs')) continue;
    if (path.endsWith(`${FRAMEWORK}.mjs`)) framework += bytes;
    else own += bytes;
  }
  return { own, framework };
}
