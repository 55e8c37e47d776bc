import { Column, Entity, PrimaryColumn } from 'typeorm';

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

export type AuditAction =
  | 'SIGNED_IN' | 'SIGN_IN_FAILED' | 'SIGNED_OUT' | 'PASSWORD_SET' | 'LOGIN_ISSUED'
  | 'PASSWORD_CHANGED' | 'PASSWORD_CHANGE_FAILED' | 'SESSION_ENDED' | 'SIGNED_OUT_EVERYWHERE'
  | 'CONTACT_CHANGED' | 'EMAIL_CHANGE_ASKED' | 'EMAIL_CHANGE_CANCELLED' | 'EMAIL_CONFIRMED' | 'CONTACT_EXPORTED'
  | 'LANGUAGE_CHOSEN' | 'NOTIFICATION_CHOSEN' | 'DATA_EXPORTED'
  | 'NOTICE_PUBLISHED' | 'NOTICE_READ' | 'LETTER_OPENED'
  | 'FAULT_FILED' | 'FAULT_COMMENTED' | 'FAULT_MOVED' | 'FAULT_ANSWERED'
  | 'READING_REPORTED' | 'READING_DECIDED'
  | 'LOGIN_UNLOCKED' | 'SESSIONS_ENDED_BY_OFFICE' | 'LOGIN_BATCH_STARTED' | 'LOGIN_LETTERS_TAKEN' | 'SEEN_BY_OFFICE'
  | 'STAFF_SIGNED_IN' | 'STAFF_SIGN_IN_FAILED' | 'STAFF_SIGNED_OUT' | 'STAFF_INVITED' | 'STAFF_JOINED' | 'STAFF_PASSWORD_SET'
  | 'STAFF_FACTOR_SET' | 'STAFF_FACTOR_REFUSED' | 'STAFF_RECOVERY_CODE_USED' | 'STAFF_RESET_ASKED';
