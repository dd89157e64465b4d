#ifndef RUNTIME_COLUMNS_H
#define RUNTIME_COLUMNS_H
/* The check of compiled structs against live columns, as init and health run it. */

#include "runtime/db/db.h"

enum { COLUMN_FAULTS_SHOWN = 50 };

struct column_faults {
	size_t count;
	size_t missing_tables;
};

/* SC_OK, or SC_E_SCHEMA with the differences in the error's detail. */
sc_rc columns_check(sc_db *db, const sc_target *target, struct column_faults *faults);

#endif
