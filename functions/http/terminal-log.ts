import { eventWords as words } from '../../shared/messages/events.ts';
import { type Log, loggedError, type RequestEvent, severityOf } from './request-event.ts';

/** One line per request for the person who keeps the window open; `clock` tells the time of day. */
export function terminalLog(clock: () => string, write: (line: string) => void): Log {
  return (event) => write(`${clock()} ${terminalLine(event)}\n`);
}

export function terminalLine(event: RequestEvent): string {
  const { name, ward, status, durationMs, facts, error } = event;
  const { causes, stack } = error === null ? { causes: [], stack: [] } : loggedError(error);
  const said = [
    words.severities[severityOf(event)],
    words.functions[name] ?? words.otherPage,
    ward ?? '',
    words.answered(status, durationMs),
    ...Object.entries(facts).flatMap(([fact, value]) => words.fact(fact, value) ?? []),
    ...causes,
  ];
  return [said.filter((part) => part !== '').join(' · '), ...stack].join('\n    ');
}
