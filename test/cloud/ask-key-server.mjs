// Loaded before the program that a test starts: Google's keys are asked for on this machine.
const GOOGLE = [
  'https://www.googleapis.com/oauth2/v1/certs',
  'https://www.gstatic.com/iap/verify/public_key',
];
const toGoogle = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const here = new URL(process.env.TEST_KEYS_URL);
  here.searchParams.set('of', String(url));
  return toGoogle(GOOGLE.includes(String(url)) ? here : url, init);
};
