import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser in which this login once succeeded: guesses from elsewhere can't lock it out. */
@Entity('known_device')
export class KnownDevice {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @PrimaryColumn('uuid', { name: 'login_id' })
  loginId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;
}
