import type { Plugin } from 'vite';

export declare function trustedDocuments(): Plugin;
