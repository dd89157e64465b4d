#ifndef RUNTIME_APPLY_H
#define RUNTIME_APPLY_H
/* Brings the objects of a target into a database that lacks them, and writes the ledger. */

#include "runtime/apply/ledger.h"
#include "runtime/catalog/catalog.h"

/* The lock of all who change the schema of a database, one for all bundles: they share the ledger, and the server's
 * roles. */
#define APPLY_LOCK "schemac"

/* Takes that lock, and refuses where the statements to come would run code of roles that are not trusted. */
sc_rc apply_lock(sc_db *db);

struct applied {
	size_t asked;              /* objects the schema asks for */
	size_t created;            /* statements run */
	size_t pending;            /* objects that are there but not as asked: work for a plan */
	const char *first_pending; /* identity, in the mem given */
	int unchanged;             /* the ledger says that all is there already */
};

/*
 * Creates what is missing in one transaction: all of it in an empty database, single objects in one that has some.
 * Objects that are there are not touched. The handle must hold the initializers' lock. With `look_always` the database
 * is looked at even where the ledger says that nothing is to be done.
 */
sc_rc apply_missing(sc_db *db, struct mem *mem, const sc_bundle *bundle, const sc_target *target, int look_always,
                    struct applied *applied);

/* Finds the object an identity names ("column public.users.email"); NULL where it is not there. */
struct identities;
struct identities *identities_of(struct mem *mem, const struct catalog *c, int all_levels);
const struct object *identities_find(const struct identities *ids, const char *identity);

/*
 * Takes out of what a look said of the target's objects what the schema leaves to others: the owner where it names
 * none; what a role may do where it is asked for by its name alone, for then it is asked to be there.
 */
void forget_unasked(struct catalog *live, const struct identities *ids, const sc_target *target);

/* Behind that: is the live object's owner the one that the schema names, or does it name none? */
int has_asked_owner(const sc_target *target, const char *object, const struct object *live);

/* Is the identity that of an object which no database reports (sql ...)? */
int is_remembered(const char *identity);

/* Adds such objects to what a look found, as the ledger says that they were made. */
sc_rc remember_made(sc_db *db, struct mem *mem, const struct ledger *ledger, const sc_bundle *bundle,
                    struct catalog *live);

/* Does any asked object live in the whole server rather than in one database (roles)? */
int target_has_roles(const sc_target *target);

#endif
