import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/index.js';
import { FiguresResolver } from './figures.resolver.js';

/** The doors of the module in GraphQL. */
export const figuresResolvers = [FiguresResolver];

/** How a cooperative's portal is doing, in figures. */
@Module({ imports: [NoticesModule], providers: figuresResolvers })
export class FiguresModule {}
