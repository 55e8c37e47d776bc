import { Section } from '../../../ui/Panel.js';
import { accountNote, accountTitle } from '../account-title.js';
import { AssessmentTable } from './assessment-table.js';
import { Change } from './change.js';
import type { Assessment } from './charges.js';

/** The charge of one account in a month, and how it differs from the month before. */
export const AssessmentSection = ({ assessment, month }: { assessment: Assessment; month: string }) => (
  <Section
    title={accountTitle(assessment)}
    lead={
      <>
        <p>{accountNote(assessment)}</p>
        <Change assessment={assessment} />
      </>
    }
  >
    <AssessmentTable assessment={assessment} month={month} />
  </Section>
);
