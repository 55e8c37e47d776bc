import { catalogue as residents } from '../index.js';
import applications from './applications.json';
import auth from './auth.json';
import faults from './faults.json';
import feeds from './feeds.json';
import readings from './readings.json';
import letters from './letters.json';
import notices from './notices.json';
import frame from './frame.json';
import people from './people.json';
import platform from './platform.json';

export const deskWords = { ...frame, ...auth, ...people, ...applications, ...faults, ...feeds, ...readings, ...letters, ...notices, ...platform };

export const catalogue = { ...residents, ...deskWords };
