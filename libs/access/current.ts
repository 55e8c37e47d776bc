import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { visitOf } from './access.guard.js';

/** The signed-in person; only for operations that demand one. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context)!.viewer!);

/** The cooperative, the viewer if any, and the caller's address. */
export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context)!);
