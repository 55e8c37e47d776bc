import type { Plugin } from 'vite';

export function preloadTable(table: { file: string; routes: string; words: string }): Plugin;
