import { auth } from 'googleapis/build/src/apis/storage/index.js';

/**
 * What the library proves of a token. A file of ours, because a bundle gives back a package that is
 * loaded late by its default export only.
 */
export function signatureChecker() {
  return new auth.OAuth2();
}
