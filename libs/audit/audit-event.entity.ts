import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditAction } from './actions.js';

/**
 * One thing that somebody did. Ids only: no name and no secret ever stands here. Who of the staff did it (staff_id) is
 * filled in by the database from the transaction's scope.
 */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('text')
  action: AuditAction;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('jsonb')
  details: Record<string, string | number | boolean>;

  @Column('inet', { nullable: true })
  address: string | null;
}
