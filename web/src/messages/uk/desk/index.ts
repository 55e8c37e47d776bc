import { catalogue as residents } from '../index.js';
import applications from './applications.json';
import auth from './auth.json';
import frame from './frame.json';
import platform from './platform.json';

export const deskWords = { ...frame, ...auth, ...applications, ...platform };

export const catalogue = { ...residents, ...deskWords };
