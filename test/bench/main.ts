/** A bench prints what it measured and returns whether every ratio that it states was met. */
type Bench = (print: (line: string) => void) => Promise<boolean>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  'sheets-read': async () => (await import('./sheets-read.ts')).sheetsRead,
  remind: async () => (await import('./remind.ts')).remind,
  report: async () => (await import('./report.ts')).report,
  'cold-start': async () => (await import('./cold-start.ts')).coldStart,
  understand: async () => (await import('./understand.ts')).understand,
};

/** All benches, or those that are named. Returns the exit status: 1 = a ratio was exceeded. */
export async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    process.stderr.write(
      `No such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}\n`,
    );
    return 1;
  }
  let isMet = true;
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    const bench = await benches[name]!();
    isMet = (await bench((line) => process.stdout.write(`${line}\n`))) && isMet;
  }
  return isMet ? 0 : 1;
}
