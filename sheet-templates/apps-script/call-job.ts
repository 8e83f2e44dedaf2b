/// <reference types="google-apps-script" />
import { menuWords as words } from '../../shared/messages/sheet-menu.ts';

/**
 * Asks for a job as the person at the sheet and says what came of it: `sentenceOf` its result, the
 * server's own sentence when it refused, or ours when the answer is none of the functions'.
 */
export function callJob(
  address: string,
  job: 'check' | 'remind' | 'report',
  body: object,
  sentenceOf: (result: unknown) => string | null,
): string {
  const token = ScriptApp.getIdentityToken();
  if (!token) return words.noToken;
  const answer = fetched(`${address}/${job}`, {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify(body),
    // The functions do nothing for a person whose request does not say that it comes from here.
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', Origin: address },
    muteHttpExceptions: true,
    followRedirects: false,
  });
  if (answer === null) return words.offline;
  const { status, json } = answer;
  const said = status === 200 ? sentenceOf(json) : detailOf(json);
  if (said !== null) return said;
  // Identity-Aware Proxy answers with pages and redirects to its sign-in.
  return status === 401 || status === 403 || status === 302 ? words.refused : words.failed(status);
}

function fetched(url: string, options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions) {
  let response: GoogleAppsScript.URL_Fetch.HTTPResponse;
  try {
    response = UrlFetchApp.fetch(url, options);
  } catch {
    // Told as what people can do about it: no network, or no answer within Google's minute.
    return null;
  }
  return { status: response.getResponseCode(), json: parsed(response.getContentText()) };
}

/** Null for what is no JSON: somebody else's page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The sentence of problem details (RFC 9457), which the functions write for people. */
function detailOf(json: unknown): string | null {
  const { detail } = (json ?? {}) as { readonly detail?: unknown };
  return typeof detail === 'string' ? detail : null;
}
