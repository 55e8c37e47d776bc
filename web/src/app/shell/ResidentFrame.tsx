import type { ReactNode } from 'react';
import { ViewerContext, type Viewer } from '../../features/auth/index.js';
import { SiteShell } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { HeaderName, HeaderViewer } from '../../ui/HeaderViewer.js';
import { LookBanner } from './LookBanner.js';
import css from './ResidentShell.module.css';
import { TabMenu } from './TabMenu.js';
import { TabSheet } from './TabSheet.js';

interface ResidentFrameProps {
  viewer: Viewer;
  /** The way out. */
  onOut: () => void;
  children: ReactNode;
}

/** What stands around the pages of a resident: their name, the way out, and the cooperative's tabs. */
export function ResidentFrame({ viewer, onOut, children }: ResidentFrameProps) {
  const t = useText();
  const name = (
    <HeaderName to="/moje-konto" aria-label={t('shell.account', { name: viewer.name })}>
      {viewer.name}
    </HeaderName>
  );
  const { seenBy } = viewer;
  return (
    <ViewerContext value={viewer}>
      <SiteShell
        banner={seenBy && <LookBanner viewer={{ ...viewer, seenBy }} />}
        asOf={viewer.asOf}
        header={
          <>
            <HeaderViewer name={name} outLabel={t('shell.signOut')} onOut={onOut} />
            <TabSheet onOut={onOut} />
          </>
        }
        side={
          <div className={`${css.side} screen-only`}>
            <TabMenu label={t('shell.menu')} />
          </div>
        }
      >
        {children}
      </SiteShell>
    </ViewerContext>
  );
}
