import { IsString, MaxLength } from 'class-validator';

/** As whom somebody of the office wants to see the portal, and why. */
export class SeeAsInput {
  @IsString()
  @MaxLength(100)
  personId: string;

  /** In the office's own words; the resident reads them. */
  @IsString()
  @MaxLength(2000)
  reason: string;
}
