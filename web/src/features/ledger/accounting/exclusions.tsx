import { useText } from '../../../messages/index.js';
import { Note } from '../../../ui/Note.js';
import type { Accounting } from './accounting.js';

/** What the cooperative leaves out here, said before any figure. */
export function Exclusions({ exclusions }: { exclusions: Accounting['exclusions'] }) {
  const t = useText();
  const [court, invoice] = [exclusions.includes('COURT'), exclusions.includes('INVOICE')];
  if (!court && !invoice) return null;
  return (
    <Note>
      <p>
        {t(
          court && invoice ? 'accounting.withoutBoth' : court ? 'accounting.withoutCourt' : 'accounting.withoutInvoice',
        )}
      </p>
    </Note>
  );
}
