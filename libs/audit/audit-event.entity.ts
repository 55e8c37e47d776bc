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
  | 'SIGN_IN_LOCKED' | 'SECOND_FACTOR_ASKED' | 'SECOND_FACTOR_FAILED' | 'FACTOR_ADDED' | 'FACTOR_REMOVED' | 'RECOVERY_CODES_RENEWED' | 'RECOVERY_CODE_USED'
  | 'PASSWORD_PROOF_FAILED'
  | 'CONTACT_CHANGED' | 'EMAIL_CHANGE_ASKED' | 'EMAIL_CHANGE_CANCELLED' | 'EMAIL_CONFIRMED' | 'CONTACT_EXPORTED'
  | 'LANGUAGE_CHOSEN' | 'NOTIFICATION_CHOSEN' | 'DATA_EXPORTED'
  | 'NOTICE_PUBLISHED' | 'NOTICE_READ' | 'LETTER_OPENED'
  | 'NOTICE_SAVED' | 'NOTICE_DROPPED' | 'NOTICE_CORRECTED' | 'NOTICE_WITHDRAWN' | 'LETTER_SENT' | 'LETTER_WITHDRAWN'
  | 'FAULT_FILED' | 'FAULT_COMMENTED' | 'FAULT_MOVED' | 'FAULT_ANSWERED' | 'FAULT_NOTED' | 'FAULT_PLANNED' | 'FAULT_LINKED' | 'FAULTS_EXPORTED'
  | 'READING_REPORTED' | 'READING_DECIDED' | 'READINGS_EXPORTED' | 'FEED_MAPPING_SAVED'
  | 'APPLICATION_FILED' | 'APPLICATION_CONFIRMED' | 'APPLICATION_RECEIVED' | 'APPLICATION_CHECKED' | 'APPLICATION_UNCHECKED'
  | 'APPLICATION_ACTIVATED' | 'APPLICATION_REFUSED' | 'APPLICATION_PRINTED'
  | 'TERMS_ACCEPTED' | 'RECOVERY_ASKED' | 'RECOVERY_REFUSED' | 'PASSWORD_RECOVERED'
  | 'LOGIN_UNLOCKED' | 'SESSIONS_ENDED_BY_OFFICE' | 'LOGIN_BATCH_STARTED' | 'LOGIN_LETTERS_TAKEN' | 'SEEN_BY_OFFICE'
  | 'STAFF_SIGNED_IN' | 'STAFF_SIGN_IN_FAILED' | 'STAFF_SIGNED_OUT' | 'STAFF_INVITED' | 'STAFF_JOINED' | 'STAFF_PASSWORD_SET'
  | 'STAFF_FACTOR_SET' | 'STAFF_FACTOR_REFUSED' | 'STAFF_RECOVERY_CODE_USED' | 'STAFF_RESET_ASKED'
  | 'SETTINGS_DRAFTED' | 'SETTINGS_DRAFT_DROPPED' | 'SETTINGS_PUBLISHED' | 'SETTINGS_RETURNED' | 'SETTINGS_IMPORTED';
