import { catalogue as residents } from '../index.js';
import auth from './auth.json';
import frame from './frame.json';
import platform from './platform.json';

export const deskWords = { ...frame, ...auth, ...platform };

export const catalogue = { ...residents, ...deskWords };
