import { EnvironmentError, readEnvironment } from '#config/environment';
import { createApplication } from './http/application.js';

try {
  const environment = readEnvironment();
  const app = await createApplication(environment);
  await app.listen(environment.port, environment.host);
  process.send?.({ listening: await app.getUrl() });
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  // Not by exitCode: an application that could not listen still holds its connections, and would never end.
  process.exit(1);
}
