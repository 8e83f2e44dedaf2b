/**
 * One plain address and nothing else: no list, no display name, no comment, no line break, no
 * quoted part, no route (`a%b.vn@c.vn`). Whatever does not fit is never given to a mailer.
 */
const ONE_ADDRESS =
  /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;

export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ONE_ADDRESS.test(text) && !text.includes('..');
}
