import { readdir } from 'node:fs/promises';

/**
 * Fills Node's compile cache (`NODE_COMPILE_CACHE`) while the image is built: starts the server,
 * lets it answer once, and loads every chunk. The cache is written when the process ends by itself.
 */
const here = new URL('./', import.meta.url);
const port = process.env['PORT'] ?? '8080';
Object.assign(process.env, {
  PORT: port,
  FUNCTION_SOURCE: import.meta.dirname,
  FUNCTION_TARGET: 'health',
});

await import(new URL('framework.mjs', here).href);
const names = await readdir(new URL('chunks/', here));
for (const name of names.filter((one) => one.endsWith('.mjs'))) {
  await import(new URL(`chunks/${name}`, here).href);
}
const { status } = await fetch(`http://127.0.0.1:${port}/health`);
process.exit(status === 200 ? 0 : 1);
