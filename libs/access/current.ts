import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { visitOf } from './access.guard.js';

/** The signed-in person; only for operations that demand one. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context)!.viewer!);

/** Whoever of the staff is signed in; only for operations that demand one. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context)!.staff!);

/** The cooperative, the viewer if any, and the caller's address. */
export const CurrentVisit = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context)!);

/** The program that asks; only for operations that demand one. */
export const CurrentProgram = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context)!.program!);
