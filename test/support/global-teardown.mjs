import { rmSync } from 'node:fs';
import { dropDatabases } from '../../scripts/lib/test-databases.mjs';

export default async () => {
  const { TEST_ADMIN_URL: adminUrl, TEST_RUN: run, TEST_RUN_FILE: file } = process.env;
  await dropDatabases(adminUrl, (name) => name.startsWith(`${run}_`));
  if (file) rmSync(file, { force: true });
};
