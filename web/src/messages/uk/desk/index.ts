import { catalogue as residents } from '../index.js';
import auth from './auth.json';
import faults from './faults.json';
import frame from './frame.json';

export const deskWords = { ...frame, ...auth, ...faults };

export const catalogue = { ...residents, ...deskWords };
