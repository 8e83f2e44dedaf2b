import * as z from 'zod';
import { configWords } from '../shared/messages/terminal.ts';
import { ConfigError } from './errors.ts';

/** What the environment decides. */
export interface Config {
  readonly port: number;
  readonly workspace: string;
  readonly workbook: string | null;
}

const environment = z.object({
  PORT: z.coerce
    .number(configWords.port)
    .int(configWords.port)
    .min(1, configWords.port)
    .max(65_535, configWords.port)
    .default(8080),
  WORKSPACE: z.string().min(1, configWords.workspace).default('workspace'),
  WORKBOOK: z.string().min(1, configWords.workbook).optional(),
});

/** Reads the environment; throws `ConfigError` with every problem at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map(({ message }) => message).join('\n'));
  }
  const { PORT, WORKSPACE, WORKBOOK } = read.data;
  return { port: PORT, workspace: WORKSPACE, workbook: WORKBOOK ?? null };
}
