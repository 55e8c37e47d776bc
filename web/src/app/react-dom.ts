import * as client from 'react-dom/client';

// A module of its own, so that React is evaluated in a turn of its own (vite.config.ts) and not with the site's.

/** Draws the site into an empty page. */
export const createRoot = client.createRoot;
