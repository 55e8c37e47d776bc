import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './index.js';

/** Finds a message of the catalogue and fills in its values. */
export type Text = (id: MessageId, values?: Record<string, string | number>) => string;

/** The catalogue of the viewer's language. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
