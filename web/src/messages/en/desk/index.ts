import { catalogue as residents } from '../index.js';
import auth from './auth.json';
import frame from './frame.json';

export const deskWords = { ...frame, ...auth };

export const catalogue = { ...residents, ...deskWords };
