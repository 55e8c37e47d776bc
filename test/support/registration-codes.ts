import { randomUUID } from 'node:crypto';
import { DEMO_INITIAL_PASSWORD } from '../../demo/index.js';
import { api } from './api.js';
import { asRole } from './database.js';
import { loginOf } from './run.js';
import type { CodeSource, CodeWorld } from './single-use-codes.js';

const LINK = /#([A-Za-z0-9_-]{43})/;
const HOSTS = { HOME: 'zlm.localhost', ELSEWHERE: 'hutnik.localhost' };
const APPLY = 'mutation ($input: ApplyInput!) { applyForAccount(input: $input, language: "pl") { problems { field code } } }';

/** Links that confirm the address of an application for an account. */
export function applicationLinks({ app, database, worker }: CodeWorld): Promise<CodeSource> {
  const visitor = (where: keyof typeof HOSTS) => api(app, HOSTS[where]);
  const fresh = async () => {
    const email = `${randomUUID()}@poczta.example`;
    const input = {
      requestId: randomUUID(), firstName: 'Jan', lastName: 'Próbny', address: 'ul. Wschodnia 4', flat: '1', postcode: '91-001', city: 'Łódź',
      email, phone: '601 234 567', acceptedTerms: '2019-06',
    };
    const { data } = await visitor('HOME').graphql<{ applyForAccount: { problems: object[] } }>(APPLY, { input });
    if (data?.applyForAccount.problems.length !== 0) throw new Error('the form was refused');
    await worker.drain();
    return LINK.exec(worker.mails.findLast(({ to }) => to === email)!.text)![1]!;
  };
  return Promise.resolve({
    fresh,
    expired: async () => {
      const code = await fresh();
      await asRole(database, 'admin', `update application_link set expires_at = now() - interval '1 second'`);
      return code;
    },
    guessed: (n) => String(n).padStart(43, 'A'),
    show: async (token, where) => (await visitor(where).request<{ code: string }>('/registration/confirm', { method: 'POST', body: { token: token as string } })).body.code === 'CONFIRMED',
  });
}

/** Links that set a new password for whoever has the initial credentials. */
export function recoveryLinks({ app, database, worker }: CodeWorld): Promise<CodeSource> {
  const { identifier } = loginOf('zlm', 'resident', 0);
  let set = 0;
  const fresh = async () => {
    await api(app, HOSTS.HOME).request('/recovery/ask', { method: 'POST', body: { identifier, password: DEMO_INITIAL_PASSWORD } });
    await worker.drain();
    return LINK.exec(worker.mails.findLast(({ subject }) => subject.startsWith('Nowe hasło do portalu'))!.text)![1]!;
  };
  return Promise.resolve({
    fresh,
    expired: async () => {
      const code = await fresh();
      await asRole(database, 'admin', `update recovery_link set expires_at = now() - interval '1 second'`);
      return code;
    },
    guessed: (n) => String(n).padStart(43, 'A'),
    show: async (token, where) => {
      const password = `Zupelnie${(set += 1)}Now`;
      const { body } = await api(app, HOSTS[where]).request<{ code: string }>('/recovery/set-password', { method: 'POST', body: { token: token as string, password, repeat: password } });
      return body.code === 'SET';
    },
  });
}
