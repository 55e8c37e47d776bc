/** A way in that is asked with the name of somebody who may exist or not. */
export interface Door {
  name: string;
  path: string;
  body: (name: string) => object;
  /** Tries at one name, fewer than its limit, so that all that is done for a try is done each time. */
  triesEach: number;
}

const PASSWORD = 'nie to hasło';

export const DOORS: Door[] = [
  { name: 'sign-in', path: '/auth/sign-in', body: (identifier) => ({ identifier, password: PASSWORD }), triesEach: 8 },
  { name: 'the way back', path: '/recovery/ask', body: (identifier) => ({ identifier, password: PASSWORD }), triesEach: 4 },
  { name: 'sign-in of the staff', path: '/desk/auth/sign-in', body: (name) => ({ email: `${name}@biuro.example`, password: PASSWORD }), triesEach: 8 },
  { name: 'a forgotten password of the staff', path: '/desk/auth/forgotten', body: (name) => ({ email: `${name}@biuro.example` }), triesEach: 2 },
];
