import type { StoreContext } from './database.js';
import type { LeaseStore } from './store.js';

export function createLeaseStore({ database }: StoreContext): LeaseStore {
  const { write } = database;
  return {
    async hold(name, holder, now, leaseMs) {
      const lease = { holder, lease_until: now + leaseMs };
      const held = await write((sql) =>
        sql
          .insertInto('leases')
          .values({ name, ...lease })
          .onConflict((conflict) =>
            conflict
              .column('name')
              .doUpdateSet(lease)
              .where((eb) => eb.or([eb('leases.holder', '=', holder), eb('leases.lease_until', '<=', now)])),
          )
          .returning('holder')
          .execute(),
      );
      return held.length > 0;
    },
    async reserve(name, now, ms) {
      const { lease_until: end } = await write((sql) =>
        sql
          .insertInto('leases')
          .values({ name, holder: '', lease_until: now + ms })
          .onConflict((conflict) =>
            conflict.column('name').doUpdateSet((eb) => ({
              lease_until: eb
                .case()
                .when('leases.lease_until', '>', now)
                .then(eb('leases.lease_until', '+', ms))
                .else(now + ms)
                .end(),
            })),
          )
          .returning('lease_until')
          .executeTakeFirstOrThrow(),
      );
      return end - ms;
    },
    async release(name, holder) {
      await write((sql) =>
        sql.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute(),
      );
    },
  };
}
