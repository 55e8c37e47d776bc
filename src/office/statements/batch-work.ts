import type { Statement } from '#libs/cooperative';

// The worker's own: it sees the whole cooperative, and no person is its scope.

export interface WorkRow {
  started_by: string;
}

/** A batch that is under way. $3 the batch. */
export const WORK: Statement = {
  name: 'batch-work',
  text: `select started_by from login_batch where cooperative_id = $1 and $2::uuid is null and id = $3 and state = 'RUNNING'`,
};

/** Whose turn it is. */
export const NEXT: Statement = {
  name: 'batch-next',
  text: `select person_id from login_batch_person where cooperative_id = $1 and $2::uuid is null and batch_id = $3 and password is null order by position limit 1`,
};

/** Whether somebody has been issued a login since the batch was made. $3 the person. */
export const HAS_LOGIN: Statement = {
  name: 'batch-has-login',
  text: 'select id from login where cooperative_id = $1 and $2::uuid is null and person_id = $3',
};

/** Keeps a password, sealed, until the letters are made. $3 the batch, $4 the person, $5 the box. */
export const KEEP: Statement = {
  name: 'batch-keep',
  text: 'update login_batch_person set password = $5 where cooperative_id = $1 and $2::uuid is null and batch_id = $3 and person_id = $4',
};

/** Leaves a person out of a batch. */
export const LEAVE_OUT: Statement = {
  name: 'batch-leave-out',
  text: 'delete from login_batch_person where cooperative_id = $1 and $2::uuid is null and batch_id = $3 and person_id = $4',
};

/** One more is done, or left out ($4). */
export const STEP: Statement = {
  name: 'batch-step',
  text: `update login_batch set done = done + case when $4 then 0 else 1 end, total = total - case when $4 then 1 else 0 end
    where cooperative_id = $1 and $2::uuid is null and id = $3`,
};

export interface KeptRow {
  person_id: string;
  password: Buffer;
  identifier: string;
  expires_at: Date;
}

/** Everything that the letters of a batch need, in their order. */
export const KEPT: Statement = {
  name: 'batch-kept',
  text: `select k.person_id, k.password, l.identifier, coalesce(l.start_password_expires_at, now()) as expires_at
    from login_batch_person k join login l on l.cooperative_id = $1 and l.person_id = k.person_id
    where k.cooperative_id = $1 and $2::uuid is null and k.batch_id = $3 and k.password is not null order by k.position`,
};

/** The letters are ready ($4, sealed), and the passwords stand nowhere else any more. */
export const READY: Statement = {
  name: 'batch-ready',
  text: `update login_batch set state = 'READY', ready_at = now(), letters = $4 where cooperative_id = $1 and $2::uuid is null and id = $3 and state = 'RUNNING'`,
};
export const FORGET_PASSWORDS: Statement = {
  name: 'batch-forget',
  text: 'delete from login_batch_person where cooperative_id = $1 and $2::uuid is null and batch_id = $3',
};

/** Drops letters that nobody took, and a batch that never came to its end. */
export const EXPIRE: Statement = {
  name: 'batch-expire',
  text: `update login_batch set state = 'EXPIRED', letters = null
    where cooperative_id = $1 and $2::uuid is null and id = $3 and state in ('RUNNING', 'READY')`,
};
