import { catalogue as residents } from '../index.js';
import applications from './applications.json';
import auth from './auth.json';
import frame from './frame.json';

export const deskWords = { ...frame, ...auth, ...applications };

export const catalogue = { ...residents, ...deskWords };
