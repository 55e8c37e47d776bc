import { Injectable } from '@nestjs/common';
import { ScopedDatabase } from './scoped-database.js';

/**
 * The staff's door to rows: the same transaction under the database's login for the desk, to which a cooperative's rows
 * are open while a member of staff is named in the scope. In the worker's house it is the worker's own door.
 */
@Injectable()
export class DeskDatabase extends ScopedDatabase {}
