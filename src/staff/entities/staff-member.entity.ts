import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '#libs/access';

/** Somebody of the cooperative's office. Never deleted, as the trail names them: `removedAt` ends them. */
@Entity('staff_member')
export class StaffMember {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  /** Lower case; what they sign in by. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('enum', { enumName: 'staff_role', enum: ['CLERK', 'DISPATCHER', 'EDITOR', 'ADMIN', 'OPERATOR'], array: true })
  roles: StaffRole[];

  /** The district office that they are bound to; null: the whole cooperative. */
  @Column('uuid', { name: 'district_id', nullable: true })
  districtId: string | null;

  /** Argon2id, peppered; null until the invitation was taken up. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { name: 'password_set_at', nullable: true })
  passwordSetAt: Date | null;

  /** Sealed; null until the second factor is being set up. */
  @Column('bytea', { name: 'totp_secret', nullable: true })
  totpSecret: Buffer | null;

  /** The last time step whose code was taken: no code is taken twice. */
  @Column('bigint', { name: 'totp_last_step', default: 0 })
  totpLastStep: number;

  /** Null until the first code proved that the secret has arrived. */
  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true })
  totpConfirmedAt: Date | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
