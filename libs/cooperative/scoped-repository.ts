import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** An entity whose rows belong to a cooperative. */
export interface Owned extends ObjectLiteral {
  cooperativeId: string;
}

type Where<T> = FindOptionsWhere<T>;
type Row<T> = Omit<QueryDeepPartialEntity<T>, 'cooperativeId'>;

/** The only repository of the house: every call carries the cooperative of the transaction, so none can forget it. */
export class ScopedRepository<T extends Owned> {
  constructor(
    private readonly manager: EntityManager,
    private readonly entity: EntityTarget<T>,
    private readonly cooperativeId: string,
  ) {}

  /** The one row that fits, or null. */
  findOne(where: Where<T>): Promise<T | null> {
    return this.manager.findOne(this.entity, { where: this.within(where) });
  }

  async insert(row: Row<T>): Promise<void> {
    await this.manager.insert(this.entity, { ...row, cooperativeId: this.cooperativeId } as QueryDeepPartialEntity<T>);
  }

  /** Changes the rows that fit; answers how many. */
  async update(where: Where<T>, change: QueryDeepPartialEntity<T>): Promise<number> {
    return (await this.manager.update(this.entity, this.within(where), change)).affected ?? 0;
  }

  /** Deletes the rows that fit; answers how many. */
  async delete(where: Where<T>): Promise<number> {
    return (await this.manager.delete(this.entity, this.within(where))).affected ?? 0;
  }

  private within(where: Where<T>): Where<T> {
    return { ...where, cooperativeId: this.cooperativeId } as Where<T>;
  }
}
