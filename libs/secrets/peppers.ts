import type { Peppers } from '#config/environment';

export type { Peppers };

/** @throws where the environment no longer has the version, so that what it made can't be read */
export function pepperOf({ byVersion }: Peppers, version: number): string {
  const pepper = byVersion.get(version);
  if (pepper === undefined) throw new Error(`PASSWORD_PEPPERS_OLD has no version ${version}`);
  return pepper;
}
