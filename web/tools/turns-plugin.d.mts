import type { Plugin } from 'vite';

export function evaluateInTurns(): Plugin;
