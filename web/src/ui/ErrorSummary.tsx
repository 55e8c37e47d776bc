import { useEffect, useRef } from 'react';
import css from './ErrorSummary.module.css';

/** A problem with a form; without a field it is one with the whole. The field's name is also its id. */
export interface FieldProblem<Field extends string, Message extends string = string> {
  field: Field | null;
  message: Message;
}

/** Takes the focus when a form comes back with problems, names them all and leads to their fields. */
export function ErrorSummary({ title, problems }: { title: string; problems: FieldProblem<string>[] }) {
  const box = useRef<HTMLDivElement>(null);
  const key = problems.map(({ field, message }) => `${field}:${message}`).join();
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (!problems.length) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={css.summary}>
      <p className={css.title}>{title}</p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field}:${message}`}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => jump(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

// The address stays as it is: a fragment would be taken for a place in the page.
function jump(event: React.MouseEvent, field: string) {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
