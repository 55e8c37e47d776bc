import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffViewer } from '#libs/access';

/** A browser in which somebody of the office is signed in, or half signed in. The row holds only the id's hash. */
@Entity('staff_session')
export class StaffSession {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'staff_id' })
  staffId: string;

  /** The only host on which it is worth anything. */
  @Column('text')
  host: string;

  /** What the browser called itself, cut short. */
  @Column('text')
  device: string;

  @Column('enum', { enumName: 'staff_stage', enum: ['SECOND_FACTOR', 'ENROL', 'FULL'] })
  stage: StaffViewer['stage'];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
