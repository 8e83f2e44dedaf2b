import type { SheetsServer } from './sheets-server.ts';

/** What the server answered, with its body both as text and as JSON. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads replies as they come
  readonly json: any;
}

export interface TestClient {
  readonly id: string;
  get(path: string): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  /** `spreadsheets.batchUpdate`. */
  batch(...requests: object[]): Promise<Answer>;
  /** The values of a range, unformatted unless told otherwise. */
  values(range: string, query?: string): Promise<unknown[][] | undefined>;
  /** Writes values as they are, from a corner on. */
  fill(corner: string, values: readonly (readonly unknown[])[]): Promise<void>;
}

export function testClient(server: SheetsServer, id = server.createSpreadsheet()): TestClient {
  const call = (method: string) => async (path: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${server.url}v4/spreadsheets/${id}${path}`, { method, ...sent });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, text, json: isJson && text !== '' ? JSON.parse(text) : null };
  };
  const put = call('PUT');
  const get = call('GET');
  const post = call('POST');
  return {
    id,
    get,
    put,
    post,
    batch: (...requests) => post(':batchUpdate', { requests }),
    async values(range, query = 'valueRenderOption=UNFORMATTED_VALUE') {
      const answer = await get(`/values/${encodeURIComponent(range)}?${query}`);
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.json.values;
    },
    async fill(corner, values) {
      const path = `/values/${encodeURIComponent(corner)}?valueInputOption=RAW`;
      const answer = await put(path, { values });
      if (answer.status !== 200) throw new Error(answer.text);
    },
  };
}
