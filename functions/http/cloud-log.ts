import { type Log, loggedError, type RequestEvent, severityOf } from './request-event.ts';

/** One JSON object per line on stdout, as Cloud Logging reads it. */
export function cloudLog(project: string | null, write: (line: string) => void): Log {
  return (event) => write(`${JSON.stringify(cloudEntry(event, project))}\n`);
}

/** The fields with a slash are Cloud Logging's own; a trace is shown with its request. */
export function cloudEntry(event: RequestEvent, project: string | null) {
  const { name, ward, method, status, durationMs, facts, error } = event;
  const trace = traceOf(event);
  return {
    severity: severityOf(event),
    message: [method, name, status].join(' '),
    function: name,
    ...(ward === null ? {} : { ward }),
    status,
    durationMs,
    ...facts,
    ...(error === null ? {} : loggedError(error)),
    ...(trace === null || project === null
      ? {}
      : { 'logging.googleapis.com/trace': `projects/${project}/traces/${trace}` }),
  };
}

function traceOf({ traceparent, cloudTrace }: RequestEvent): string | null {
  const [, standard] = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-/.exec(traceparent) ?? [];
  const [, google] = /^([\da-f]{32})(?:\/|;|$)/.exec(cloudTrace) ?? [];
  return standard ?? google ?? null;
}
