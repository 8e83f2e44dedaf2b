import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports that the plan forbids: file, and what it must not import. */
const forbidden = [
  ['shared/domain', '../intake/units.ts'],
  ['shared/domain', 'node:fs'],
  ['shared/intake', '../report/report.ts'],
  ['shared/reminders', '../intake/units.ts'],
  ['shared/report', '../reminders/mail.ts'],
  ['shared/tabs', '../intake/units.ts'],
  ['shared/tabs', '../page/portal-page.ts'],
  ['shared/page', '../report/report.ts'],
  ['shared/page', '../reminders/mail.ts'],
  ['shared/messages', '../intake/units.ts'],
  ['shared/xlsx', '../domain/task.ts'],
  ['shared/google-sheets', '../domain/task.ts'],
  ['shared/intake', '../../functions/check.ts'],
  ['shared/tabs', '../../sheet-templates/look.ts'],
  ['sheet-templates', '../functions/check.ts'],
  ['functions', 'nodemailer'],
  ['functions/http', 'googleapis/build/src/apis/storage/index.js'],
  ['functions/adapters', 'googleapis'],
] as const;

/** Every way to import. */
const ways = [
  (what: string) => `import { x } from '${what}';\nconsole.log(x);\n`,
  (what: string) => `import type { X } from '${what}';\nexport type Y = X;\n`,
  (what: string) => `export const x = await import('${what}');\n`,
  (what: string) => `export { x } from '${what}';\n`,
];

/** Lints files as if they stood there, with the repository's own rules. */
async function lint(files: readonly (readonly [path: string, code: string])[]) {
  const folder = await temporaryFolder();
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [path, code] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const only = [
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
  ];
  const args = [biome, 'lint', ...only, '.'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('The layers', () => {
  it('refuse each forbidden import, however it is written', async () => {
    const planted = forbidden.flatMap(([folder, what], index) =>
      ways.map((way, form) => [`${folder}/planted-${index}-${form}.ts`, way(what)] as const),
    );
    const { status, said } = await lint(planted);
    expect(status).not.toBe(0);
    for (const [path, code] of planted) expect(said, code).toContain(path);
  });

  it('say where the code should go', async () => {
    const { said } = await lint([['shared/domain/planted.ts', ways[0]!('../intake/units.ts')]]);
    expect(said).toContain('move the code to the folder that uses it');
  });

  it('allow what the plan allows', async () => {
    const { status, said } = await lint([
      ['shared/intake/planted.ts', ways[3]!('../domain/task.ts')],
    ]);
    expect(status, said).toBe(0);
  });
});
