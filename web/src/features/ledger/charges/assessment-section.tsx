import { Section } from '../../../ui/Panel.js';
import { PremisesKind } from '../../people/index.js';
import { accountNote, accountTitle } from '../account-title.js';
import { AssessmentTable } from './assessment-table.js';
import { Change } from './change.js';
import type { Assessment, Charges } from './charges.js';

/** The charge of one account in a month, and why it differs from the month before. */
export const AssessmentSection = ({ assessment, charges }: { assessment: Assessment; charges: Charges }) => (
  <Section
    title={accountTitle(assessment)}
    lead={
      <>
        <PremisesKind kind={assessment.premisesKind} />
        <p>{accountNote(assessment)}</p>
        <Change assessment={assessment} previousMonth={charges.previousMonth} />
      </>
    }
  >
    <AssessmentTable assessment={assessment} month={charges.month} previousMonth={charges.previousMonth} />
  </Section>
);
