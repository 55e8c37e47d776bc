import { describe, expect, it } from '@jest/globals';
import { EnvironmentError, readEnvironment, readOwnerDatabaseUrl } from './environment.js';

const LEAST = { DATABASE_URL: 'postgres://domownik_app:x@db/domownik', PASSWORD_PEPPER: 'p'.repeat(32) };

const reasonOf = (env: NodeJS.ProcessEnv): string => {
  try {
    readEnvironment(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return (error as Error).message;
  }
};

describe('the environment', () => {
  it('is strict where nothing says otherwise', () => {
    expect(readEnvironment(LEAST)).toMatchObject({
      mode: 'production', port: 3000, trustedProxies: false, passwordFloor: 8, directDatabaseUrl: null, ownerDatabaseUrl: null,
    });
  });

  it('lets the demo keep the shortest password that any of the cooperatives asks for', () => {
    expect(readEnvironment({ ...LEAST, DOMOWNIK_MODE: 'demo' }).passwordFloor).toBe(6);
    expect(readEnvironment({ ...LEAST, DOMOWNIK_MODE: 'demo', PASSWORD_FLOOR: '10' }).passwordFloor).toBe(10);
  });

  it('names every variable that is missing or wrong, and no value', () => {
    const reason = reasonOf({ DOMOWNIK_MODE: 'open', PORT: '70000', DATABASE_WORKER_URL: 'mysql://u:hidden@h/d', PASSWORD_PEPPER: 'short' });
    for (const name of ['DOMOWNIK_MODE', 'PORT', 'DATABASE_URL', 'DATABASE_WORKER_URL', 'PASSWORD_PEPPER']) expect(reason).toContain(name);
    expect(reason).not.toMatch(/hidden|short\b/);
  });

  it('takes an empty variable for an unset one', () => {
    expect(reasonOf({ ...LEAST, DATABASE_URL: '' })).toContain('DATABASE_URL is missing');
    expect(readEnvironment({ ...LEAST, DATABASE_DIRECT_URL: '' }).directDatabaseUrl).toBeNull();
  });

  it('refuses a floor that no policy may have', () => expect(reasonOf({ ...LEAST, PASSWORD_FLOOR: '5' })).toContain('PASSWORD_FLOOR'));

  it('takes a pepper with a version and its older ones, and the one without a version for the first', () => {
    const [old, next] = ['o'.repeat(32), 'n'.repeat(32)];
    expect(readEnvironment(LEAST).peppers).toEqual({ current: 1, byVersion: new Map([[1, 'p'.repeat(32)]]) });
    const rotated = readEnvironment({ ...LEAST, PASSWORD_PEPPER: `3:${next}`, PASSWORD_PEPPERS_OLD: `${old}, 2:${next}` });
    expect(rotated.peppers).toEqual({ current: 3, byVersion: new Map([[3, next], [1, old], [2, next]]) });
  });

  it.each([
    ['1:short', '', 'PASSWORD_PEPPER needs at least 32'], [`0:${'p'.repeat(32)}`, '', 'PASSWORD_PEPPER needs a version'],
    [`2:${'p'.repeat(32)}`, 'short', 'PASSWORD_PEPPERS_OLD.0 needs at least 32'], ['p'.repeat(32), `1:${'o'.repeat(32)}`, 'PASSWORD_PEPPERS_OLD names a version twice'],
  ])('refuses the peppers %j and %j', (current, older, reason) =>
    expect(reasonOf({ ...LEAST, PASSWORD_PEPPER: current, PASSWORD_PEPPERS_OLD: older })).toContain(reason));

  it('asks a migration job for the owner alone', () => {
    expect(readOwnerDatabaseUrl({ DATABASE_OWNER_URL: 'postgres://o@db/d' })).toBe('postgres://o@db/d');
    expect(() => readOwnerDatabaseUrl({})).toThrow(/DATABASE_OWNER_URL/);
  });
});
