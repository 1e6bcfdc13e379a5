import pg from 'pg';

type Ask = (...given: unknown[]) => unknown;

/**
 * A connection that asks one query after the other. Prisma loads the relations of a row side by side, in a transaction too, whose
 * one connection can only take them in turn; pg still queues them, says that it will not from version 9 on, and here it need not.
 */
export class ClientInTurn extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.query = inTurn(this.query.bind(this) as Ask) as typeof this.query;
  }
}

/** What comes with a callback is the pool's own, on a connection that does nothing else meanwhile. */
function inTurn(ask: Ask): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return (...given) => {
    if (given.some((each) => typeof each === 'function')) return ask(...given);
    const answer = before.then(() => ask(...given));
    before = answer.catch(() => {});
    return answer;
  };
}
