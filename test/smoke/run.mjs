const NEEDED_MAJOR = 24;

// Plain JavaScript, because an older Node cannot even load the TypeScript that would say so.
if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: start it through npm (npm run smoke -- --workbook ID).\n`,
  );
  process.exit(1);
}

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
