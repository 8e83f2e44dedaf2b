import { invalidArgument } from './api-error.ts';

/** Every path of a mask (`a/b`, `a.b`, `a(b,c)`), with its parentheses multiplied out. */
export function expandMask(text: string): string[][] {
  let at = 0;
  const readList = (): string[][] => {
    const paths = readItem();
    while (text[at] === ',') {
      at += 1;
      paths.push(...readItem());
    }
    return paths;
  };
  const readItem = (): string[][] => {
    const start = at;
    while (at < text.length && !',()'.includes(text[at]!)) at += 1;
    const head = text.slice(start, at).split(/[./]/);
    if (text[at] !== '(') return [head];
    at += 1;
    const inner = readList();
    if (text[at] !== ')') throw invalidArgument('Request contains an invalid argument.');
    at += 1;
    return inner.map((path) => [...head, ...path]);
  };
  const paths = readList();
  if (at < text.length) throw invalidArgument('Request contains an invalid argument.');
  return paths;
}
