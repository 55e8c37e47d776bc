import { useText } from '../../../messages/index.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';

/** The figures of the page as files for a spreadsheet. `path` is without the extension. */
export function ExportLinks({ path }: { path: string }) {
  const t = useText();
  return (
    <>
      <DownloadLink href={`${path}.csv`} label={t('export.csv')} />
      <DownloadLink href={`${path}.xlsx`} label={t('export.xlsx')} />
    </>
  );
}
