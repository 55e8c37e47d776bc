import { catalogue as residents } from '../index.js';
import applications from './applications.json';
import auth from './auth.json';
import faults from './faults.json';
import feeds from './feeds.json';
import figures from './figures.json';
import frame from './frame.json';
import integrations from './integrations.json';
import letters from './letters.json';
import notices from './notices.json';
import people from './people.json';
import platform from './platform.json';
import readings from './readings.json';
import settings from './settings.json';
import staff from './staff.json';
import trail from './trail.json';

export const deskWords = {
  ...frame, ...auth, ...people, ...applications, ...faults, ...readings, ...letters, ...notices, ...platform, ...integrations, ...staff, ...trail, ...figures,
  ...feeds, ...settings,
};

export const catalogue = { ...residents, ...deskWords };
