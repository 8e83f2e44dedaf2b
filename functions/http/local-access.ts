import { problemWords as words } from '../../shared/messages/pages.ts';
import { isLoopbackHost } from '../adapters/loopback.ts';
import type { Access } from './access.ts';
import { HttpProblem } from './problem.ts';

/**
 * Whoever sits at this machine may do everything, and nobody else anything, whatever name a page
 * gave the machine and whatever stands in front of it. Only `serve.ts` knows this access; what runs
 * in the cloud (`index.ts`) does not contain it, so no setting there can switch it on.
 */
export const localAccess: Access = async (request) => {
  const { socket, headers } = request;
  const isFromHere = /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  const isPassedOn = Object.keys(headers).some((name) => /^(?:x-)?forwarded/.test(name));
  // Not the framework's own `hostname`, which believes `X-Forwarded-Host`.
  const { hostname = '' } = URL.parse(`http://${headers.host}`) ?? {};
  if (!isFromHere || isPassedOn || !isLoopbackHost(hostname)) {
    throw new HttpProblem(403, words.wrongOrigin, 'not-this-machine');
  }
  return { kind: 'machine' };
};
