import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link out of a mail that lets somebody of the office set a password, once. The row holds only its hash. */
@Entity('staff_link')
export class StaffLink {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'staff_id' })
  staffId: string;

  @Column('enum', { enumName: 'staff_link_purpose', enum: ['INVITATION', 'RESET'] })
  purpose: 'INVITATION' | 'RESET';

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
