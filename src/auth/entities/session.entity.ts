import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The browser holds a 256-bit id; the row only its hash. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  /** Names the session to its owner; worth nothing to anybody else. */
  @Column('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('uuid', { name: 'login_id' })
  loginId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  /** The only host on which it is worth anything. */
  @Column('text')
  host: string;

  /** True while only the password is proved: it opens nothing but the proof of the second factor. */
  @Column('boolean', { name: 'awaits_second_factor' })
  awaitsSecondFactor: boolean;

  /** What the browser called itself, cut short. */
  @Column('text')
  device: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
