import module from 'node:module';

// The one plain-JavaScript file: an older Node cannot even load the TypeScript that would say so.
const NEEDED_MAJOR = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) {
  process.stderr.write(
    `Đang chạy bằng Node ${process.versions.node}; phần mềm cần Node ${NEEDED_MAJOR}. ` +
      'Đề nghị chạy qua npm (npm run demo, npm start, npm run job): npm dùng đúng bản Node đi kèm.\n',
  );
  process.exit(1);
}

// Keeps the stripped and compiled modules in the system's temporary folder for the next start.
module.enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
