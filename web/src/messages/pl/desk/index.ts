import { catalogue as residents } from '../index.js';
import auth from './auth.json';
import frame from './frame.json';
import people from './people.json';
import platform from './platform.json';

export const deskWords = { ...frame, ...auth, ...people, ...platform };

export const catalogue = { ...residents, ...deskWords };
