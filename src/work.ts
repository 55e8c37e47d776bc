import { EnvironmentError, readEnvironment } from '#config/environment';
import { work } from './worker.js';

try {
  await work(readEnvironment());
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
}
