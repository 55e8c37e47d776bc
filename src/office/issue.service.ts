import { Injectable, Logger } from '@nestjs/common';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, ScopedDatabase, type Cooperative, type ScopedTransaction, type Statement } from '#libs/cooperative';
import { endSessions, LoginIssuing, SignInLimits } from '../auth/index.js';
import type { IssueLoginInput } from './inputs/issue-login.input.js';
import type { IssueOutcome, LoginOutcome } from './models/issue.model.js';
import { LetterPrinter } from './paper/letter-printer.js';
import type { StartLetter } from './paper/start-letter.js';
import { PeopleService, type Reached } from './people.service.js';
import { ADDRESSEES, type AddresseeRow } from './statements/addressees.js';

const DEVICES: Statement = {
  name: 'desk-known-devices',
  text: 'select token_hash from known_device where cooperative_id = $1 and person_id = $2',
};
// Two clerks before the same person: the second waits, and is then told what the first has done.
const ONE_AT_A_TIME: Statement = {
  name: 'desk-one-at-a-time',
  text: `select pg_advisory_xact_lock(hashtextextended('login ' || $1::text || $3::text, 0)) where $2::uuid is null`,
};
const NO_LOGIN: LoginOutcome = { problems: [{ field: null, code: 'NO_LOGIN' }] };

/** Issues logins at the counter, gives tries back, ends sessions. */
@Injectable()
export class IssueService {
  private readonly logger = new Logger(IssueService.name);

  constructor(
    private readonly desk: DeskDatabase,
    private readonly residents: ScopedDatabase,
    private readonly people: PeopleService,
    private readonly issuing: LoginIssuing,
    private readonly limits: SignInLimits,
    private readonly printer: LetterPrinter,
  ) {}

  /** Issues a login or a new start password, with its letter. @throws Refusal NOT_FOUND for a person out of reach */
  async issue({ address }: Visit, staff: StaffViewer, { personId, document, knownIssue }: IssueLoginInput): Promise<IssueOutcome> {
    const fresh = await this.issuing.freshPassword();
    const issued = await this.desk.transaction(deskScopeOf(staff), async (transaction) => {
      await transaction.rows(ONE_AT_A_TIME, [personId]);
      const { login } = await this.people.reach(transaction, staff, personId);
      if (login?.issuedAt.getTime() !== knownIssue?.getTime()) return null;
      const written = await this.issuing.issue(transaction, fresh, { personId, staffId: staff.staffId, document, address, batchId: null });
      const [addressee] = await transaction.rows<AddresseeRow>(ADDRESSEES, [[personId]]);
      return { ...written, expiresAt: written.expiresAt!, addressee: addressee! };
    });
    if (!issued) return { problems: [{ field: null, code: 'JUST_ISSUED' }], issued: null };
    const { addressee, identifier, expiresAt, reissued } = issued;
    const letter = await this.letter(staff.cooperative, { addressee, identifier, password: fresh.password, expiresAt });
    return { problems: [], issued: { identifier, password: fresh.password, expiresAt, reissued, letter } };
  }

  /** Gives an identifier its tries back. */
  async unlock(visit: Visit, staff: StaffViewer, personId: string): Promise<LoginOutcome> {
    const login = await this.withLogin(staff, personId, (transaction) =>
      record(transaction, { action: 'LOGIN_UNLOCKED', personId, address: visit.address }));
    if (!login) return NO_LOGIN;
    const [devices] = await this.residents.read<[{ token_hash: Buffer }[]]>({ cooperativeId: staff.cooperative.id, personId }, [DEVICES]);
    await this.limits.clear(staff.cooperative.id, login.identifier, devices.map(({ token_hash: hash }) => hash));
    return { problems: [] };
  }

  /** Signs the person out wherever they are signed in. */
  async endSessions(visit: Visit, staff: StaffViewer, personId: string): Promise<LoginOutcome> {
    const login = await this.withLogin(staff, personId, async (transaction, { id }) => {
      await endSessions((statement, values) => transaction.rows(statement, values), id);
      await record(transaction, { action: 'SESSIONS_ENDED_BY_OFFICE', personId, address: visit.address });
    });
    return login ? { problems: [] } : NO_LOGIN;
  }

  private withLogin(
    staff: StaffViewer, personId: string, act: (transaction: ScopedTransaction, login: NonNullable<Reached['login']>) => Promise<void>,
  ): Promise<Reached['login']> {
    return this.desk.transaction(deskScopeOf(staff), async (transaction) => {
      const { login } = await this.people.reach(transaction, staff, personId);
      if (login) await act(transaction, login);
      return login;
    });
  }

  /** The password is issued by now and shown on the screen: a paper that fails must not take it away. */
  private async letter(cooperative: Cooperative, letter: StartLetter): Promise<string | null> {
    try {
      return Buffer.from(await this.printer.print(cooperative, [letter])).toString('base64');
    } catch (error) {
      this.logger.error({ err: error });
      return null;
    }
  }
}
