import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The answer to one request; `body` is parsed where it is JSON. */
export interface Reply<Body = unknown> {
  status: number;
  headers: Record<string, unknown>;
  body: Body;
}

/** The answer of GraphQL. */
export interface GraphqlReply<Data> {
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

interface Asked {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  body?: unknown;
  headers?: Record<string, string>;
}

/** One browser at one cooperative's host, without the browser: it keeps its cookies and says whence it comes. */
export interface Client {
  /** Cookies by name; a test may move them to another client. */
  cookies: Map<string, string>;
  request<Body = unknown>(path: string, asked?: Asked): Promise<Reply<Body>>;
  signIn(identifier: string, password: string): Promise<Reply<{ next?: string; code?: string }>>;
  setPassword(password: string, repeat?: string): Promise<Reply<{ next?: string; code?: string }>>;
  signOut(): Promise<Reply>;
  graphql<Data = Record<string, unknown>>(query: string, variables?: object): Promise<GraphqlReply<Data>>;
  /** A document known at build, by its hash. */
  trusted<Data = Record<string, unknown>>(hash: string, variables?: object): Promise<GraphqlReply<Data>>;
}

/** A client of the application at a host such as 'hutnik.localhost'. */
export function api(app: NestFastifyApplication, host: string): Client {
  const cookies = new Map<string, string>();

  async function request<Body>(path: string, { method = 'GET', body, headers }: Asked = {}): Promise<Reply<Body>> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await app.inject({
      method,
      url: path,
      headers: { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    keep(cookies, reply.cookies);
    return { status: reply.statusCode, headers: reply.headers, body: parsed(reply.headers['content-type'], reply.payload) as Body };
  }

  const post = <Body>(path: string, body?: unknown) => request<Body>(path, { method: 'POST', body });

  return {
    cookies,
    request,
    signIn: (identifier, password) => post('/auth/sign-in', { identifier, password }),
    setPassword: (password, repeat = password) => post('/auth/set-password', { password, repeat }),
    signOut: () => post('/auth/sign-out'),
    graphql: async <Data>(query: string, variables = {}) => (await post<GraphqlReply<Data>>('/graphql', { query, variables })).body,
    trusted: async <Data>(hash: string, variables = {}) => (await post<GraphqlReply<Data>>('/graphql', { hash, variables })).body,
  };
}

function keep(cookies: Map<string, string>, received: { name: string; value: string; maxAge?: number; expires?: Date }[]): void {
  for (const { name, value, maxAge, expires } of received) {
    const cleared = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
    if (cleared) cookies.delete(name);
    else cookies.set(name, value);
  }
}

function parsed(contentType: unknown, payload: string): unknown {
  return String(contentType).includes('json') && payload !== '' ? JSON.parse(payload) : payload;
}
