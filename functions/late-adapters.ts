import type { Mailer, Workbook } from './adapters/ports.ts';

/** A mailer that is loaded and opened with the first mail: most runs send none. */
export function lateMailer(leavesMachine: boolean, open: () => Promise<Mailer>): Mailer {
  let opened: Promise<Mailer> | null = null;
  return {
    leavesMachine,
    async send(mail) {
      opened ??= open();
      return (await opened).send(mail);
    },
    close: () => void opened?.then((mailer) => mailer.close()),
  };
}

/** A workbook that is loaded with its first use: whoever only shows where it lies needs none of it. */
export function lateWorkbook(
  { location, name }: { readonly location: string; readonly name: string },
  open: () => Promise<Workbook>,
): Workbook {
  let opened: Promise<Workbook> | null = null;
  let known: Workbook | null = null;
  const workbook = async () => {
    opened ??= open();
    known = await opened;
    return known;
  };
  return {
    location,
    name: () => known?.name() ?? name,
    exists: async () => (await workbook()).exists(),
    exclusively: async (job) => (await workbook()).exclusively(job),
    create: async (sheets) => (await workbook()).create(sheets),
    read: async (detail) => (await workbook()).read(detail),
    write: async (update, revision) => (await workbook()).write(update, revision),
  };
}
