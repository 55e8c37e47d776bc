import { Panel } from '../../ui/Panel.js';
import { SiteMarkdown } from './site-markdown.js';
import { splitHeading } from './site-text.js';

/** A text of the cooperative in a panel, under its own heading or, where it has none, under the catalogue's. */
export function SitePanel({ title, children }: { title: string; children: string }) {
  const { heading, body } = splitHeading(children);
  return (
    <Panel title={heading ?? title}>
      <SiteMarkdown>{body}</SiteMarkdown>
    </Panel>
  );
}
