import { IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';

/** What stands in the address of an upload of a bank statement. */
export class UploadedStatementQuery {
  /** The sender's own id: the same again is the same batch. */
  @IsUUID()
  requestId: string;
}

/** What stands in the address of an upload; of files without a manifest, what it would say. */
export class UploadQuery extends UploadedStatementQuery {
  /** The moment whose state the files show; left out: now. */
  @IsOptional() @IsISO8601({ strict: true, strictSeparator: true })
  asOf?: string;

  @IsOptional() @IsIn(['full', 'incremental'])
  mode?: 'full' | 'incremental';
}
