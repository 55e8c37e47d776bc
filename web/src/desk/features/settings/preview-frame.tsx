import { useEffect, useRef, useState } from 'react';
import css from './settings.module.css';

interface PreviewFrameProps {
  /** What is shown, for those who don't see it. */
  title: string;
  src: string;
  /** Of the screen that it stands for, in pixels. */
  width: number;
  height: number;
}

/** A page as a screen of another size shows it, made smaller where it does not fit. Nothing in it can be sent. */
export function PreviewFrame({ title, src, width, height }: PreviewFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const measured = new ResizeObserver(([entry]) => setScale(Math.min(1, (entry?.contentRect.width ?? width) / width)));
    if (box.current) measured.observe(box.current);
    return () => measured.disconnect();
  }, [width]);
  return (
    <div ref={box} className={css.stage} style={{ height: height * scale }}>
      {/* Without allow-forms: whoever types a password here sends it nowhere. */}
      <iframe key={src} title={title} src={src} sandbox="allow-scripts allow-same-origin" width={width} height={height} className={css.screen} style={{ transform: `scale(${scale})` }} />
    </div>
  );
}
