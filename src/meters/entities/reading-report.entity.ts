import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportState } from '../models/enums.js';

/** A reading that a resident reported, as far as its state is changed by an update. */
@Entity('reading_report')
export class ReadingReportEntity {
  @PrimaryColumn('uuid', { name: 'cooperative_id' })
  cooperativeId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: ReportState;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
