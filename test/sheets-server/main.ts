import { parseArgs } from 'node:util';
import { startSheetsServer } from './sheets-server.ts';

/** `--port N` (0: any free one) and `--quota on|off`; prints the address and stays until stopped. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      quota: { type: 'string', default: 'on' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`no port ${values.port}`);
  if (values.quota !== 'on' && values.quota !== 'off') throw new Error('--quota is on or off');
  const server = await startSheetsServer({ port, quota: values.quota === 'on' });
  process.stdout.write(`${server.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.close());
  }
}
