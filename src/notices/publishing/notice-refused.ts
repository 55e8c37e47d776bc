/** A notice that can't be published, with every reason in Polish; nothing was written. */
export class NoticeRefused extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}
