export { FiguresModule, figuresResolvers } from './figures.module.js';
