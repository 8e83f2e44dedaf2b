/** Steps shorter than this say nothing; longer ones show that work goes on. */
const QUIET_MS = 1000;

/** Runs a step; when it takes longer than a second, its name stands on stderr until it ends. */
export async function withProgress<Result>(
  label: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { stderr } = process;
  const timer = setTimeout(() => {
    stderr.write(stderr.isTTY ? `\r  ${label}…` : `  ${label}…\n`);
  }, QUIET_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (stderr.isTTY) stderr.write('\r\u001b[K');
  }
}
