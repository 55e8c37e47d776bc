/** Injection token of the process's validated environment. */
export const ENVIRONMENT = Symbol('environment');
