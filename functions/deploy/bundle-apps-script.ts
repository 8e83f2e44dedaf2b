import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { manifest } from '../../sheet-templates/apps-script/manifest.ts';
import { menuItems } from '../../sheet-templates/apps-script/menu-items.ts';

const ENTRY = fileURLToPath(new URL('../../sheet-templates/apps-script/main.ts', import.meta.url));

/**
 * Writes the script of the Google Sheet into `folder`, as its editor and `clasp` take it. Apps Script
 * knows no modules and finds what a menu calls among the functions of the file itself.
 */
export async function bundleAppsScript(folder: string): Promise<void> {
  const calls = ['onOpen', ...menuItems].map((name) => `function ${name}() { donDoc.${name}(); }`);
  await build({
    entryPoints: [ENTRY],
    outfile: join(folder, 'Code.js'),
    bundle: true,
    format: 'iife',
    globalName: 'donDoc',
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    footer: { js: calls.join('\n') },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
