import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { Permission } from './permission.js';

export const PERMISSION = Symbol('permission');

/** Declares what a query, mutation or route demands; one that declares nothing does not start. */
export const Allow = (permission: Permission): CustomDecorator<symbol> => SetMetadata(PERMISSION, permission);
