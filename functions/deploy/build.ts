import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAppsScript } from './bundle-apps-script.ts';
import { bundleFunctions } from './bundle-functions.ts';

/** `npm run build`: everything that is deployed, in `dist/`, and what it weighs. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
await rm(dist, { recursive: true, force: true });
const { own, framework } = await bundleFunctions(join(dist, 'functions'));
await bundleAppsScript(join(dist, 'apps-script'));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
process.stdout.write(
  `dist/functions: ${megabytes(own)} MB of JavaScript, and ${megabytes(framework)} MB of functions-framework\n`,
);
