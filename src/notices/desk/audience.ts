import type { Problem } from '#libs/graphql';
import { NoticeAudience } from '../models/notice.model.js';
import type { NoticeAudienceInput } from './notice-desk.inputs.js';

const { ESTATE, BUILDING, STAIRCASE, PERSON } = NoticeAudience;

/** What an audience names, and nothing that it does not. */
export interface AudienceValues {
  audience: NoticeAudience;
  estate: string | null;
  buildingId: string | null;
  staircase: string | null;
  personId: string | null;
}

/** An audience without what a form may have left of another. */
export const audienceValues = ({ audience, estate, buildingId, staircase, personId }: NoticeAudienceInput): AudienceValues => ({
  audience,
  estate: audience === ESTATE ? (estate ?? null) : null,
  buildingId: audience === BUILDING || audience === STAIRCASE ? (buildingId ?? null) : null,
  staircase: audience === STAIRCASE ? (staircase ?? null) : null,
  personId: audience === PERSON ? (personId ?? null) : null,
});

/** What an audience lacks. */
export function audienceProblem(input: NoticeAudienceInput): Problem[] {
  const { audience, estate, buildingId, staircase, personId } = audienceValues(input);
  const lacks = {
    ALL: false, ESTATE: !estate, BUILDING: !buildingId, STAIRCASE: !buildingId || !staircase, PERSON: !personId,
  };
  return lacks[audience] ? [{ field: 'audience', code: 'REQUIRED' }] : [];
}
