import type { Plugin } from 'vite';

export function preloadTable(): Plugin;
