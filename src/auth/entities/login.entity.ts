import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's way in: an identifier that never changes, and a password. */
@Entity('login')
export class Login {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  identifier: string;

  /** Argon2id, peppered. */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('timestamptz', { name: 'password_set_at' })
  passwordSetAt: Date;

  /** Set while the password is a start password, which opens only 'set your password' and only until then. */
  @Column('timestamptz', { name: 'start_password_expires_at', nullable: true })
  startPasswordExpiresAt: Date | null;
}
