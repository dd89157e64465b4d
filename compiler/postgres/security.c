/* Roles, memberships, policies, privileges and security labels of PostgreSQL. */
#include <string.h>
#include <strings.h>

#include "compiler/postgres/postgres.h"

static void role_attributes(struct str *s, const struct object *o)
{
	postgres_flag(s, o, ATTR_LOGIN, "login");
	postgres_flag(s, o, ATTR_SUPERUSER, "superuser");
	postgres_flag(s, o, ATTR_CREATEDB, "createdb");
	postgres_flag(s, o, ATTR_CREATEROLE, "createrole");
	postgres_flag(s, o, ATTR_NOINHERIT, "noinherit");
	postgres_flag(s, o, ATTR_REPLICATION, "replication");
	postgres_flag(s, o, ATTR_BYPASSRLS, "bypassrls");
	postgres_clause(s, o, ATTR_CONNECTION_LIMIT, "connection limit");
	if (attr_get(o, ATTR_VALID_UNTIL)) {
		str_add(s, " valid until ");
		postgres_literal(s, attr_get(o, ATTR_VALID_UNTIL));
	}
}

/* Two databases of one cluster may be made at the same time, so that the role may appear behind the look. */
static void create_role_if_missing(struct postgres *p, const struct object *o)
{
	struct str create = { 0 };

	str_add(&create, "create role ");
	str_ident(&create, o->name);
	role_attributes(&create, o);
	str_add(&create, ";\nexception when duplicate_object or unique_violation then\n\tnull");
	postgres_unless_there(p, o);
	postgres_add(&p->sql, "begin\n", str_text(&create), ";\nend", NULL);
	p->sql.failed |= create.failed;
	str_free(&create);
}

/* Lines "search_path TO 'x'". */
static void role_settings(struct postgres *p, const struct object *o)
{
	const char *text = attr_get(o, ATTR_SET);
	struct str line = { 0 };

	while ((text = postgres_next_line(text, &line))) {
		str_add(&p->sql, "alter role ");
		str_ident(&p->sql, o->name);
		postgres_add(&p->sql, " set ", str_text(&line), NULL);
		postgres_end(p);
	}
	str_free(&line);
}

void postgres_create_role(struct postgres *p, const struct object *o)
{
	if (p->mode == CREATE_IF_MISSING) {
		create_role_if_missing(p, o);
	} else {
		str_add(&p->sql, "create role ");
		str_ident(&p->sql, o->name);
		role_attributes(&p->sql, o);
	}
	postgres_end(p);
	role_settings(p, o);
}

void postgres_create_member(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "grant ");
	str_ident(&p->sql, o->parent->name);
	str_add(&p->sql, " to ");
	str_ident(&p->sql, o->name);
	if (attr_get(o, ATTR_GRANTABLE))
		str_add(&p->sql, " with admin option");
}

void postgres_drop_member(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "revoke ");
	str_ident(&p->sql, o->parent->name);
	str_add(&p->sql, " from ");
	str_ident(&p->sql, o->name);
}

void postgres_create_policy(struct postgres *p, const struct object *o)
{
	postgres_unless_there(p, o);
	str_add(&p->sql, "create policy ");
	postgres_name(&p->sql, o);
	postgres_flag(&p->sql, o, ATTR_RESTRICTIVE, "as restrictive");
	postgres_clause(&p->sql, o, ATTR_COMMAND, "for");
	postgres_clause(&p->sql, o, ATTR_TO, "to");
	if (attr_get(o, ATTR_EXPR))
		postgres_add(&p->sql, "\n    using (", attr_get(o, ATTR_EXPR), ")", NULL);
	if (attr_get(o, ATTR_CHECK))
		postgres_add(&p->sql, "\n    with check (", attr_get(o, ATTR_CHECK), ")", NULL);
}

/* Is the item among those of the list? */
static int is_listed(const char *item, const char *list)
{
	struct str one = { 0 };
	int found = 0;

	while (!found && list && (list = postgres_next_item(list, &one)))
		found = strcmp(item, str_text(&one)) == 0;
	str_free(&one);
	return found;
}

/* The privileges of a grant that are (not) grantable, as a list. */
static void privileges(struct str *s, const struct object *o, int grantable)
{
	const char *list = attr_get(o, ATTR_PRIVILEGES), *options = attr_get(o, ATTR_GRANTABLE);
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		if (is_listed(str_text(&item), options) != grantable || strcmp(str_text(&item), "none") == 0)
			continue;
		str_separate(s, ", ", '\0');
		str_add(s, str_text(&item));
	}
	str_free(&item);
}

/* A role's name, or the word public that stands for all. */
static void grantee(struct str *s, const char *name)
{
	if (strcmp(name, "public") == 0)
		str_add(s, name);
	else
		str_ident(s, name);
}

/* Privileges on an identity column are those on its sequence. */
static const char *grant_word(const struct object *of)
{
	return of->kind == KIND_COLUMN && attr_get(of, ATTR_IDENTITY) ? "sequence" : postgres_cell_of(of)->grant_word;
}

void postgres_identity_sequence(struct str *s, const struct object *column)
{
	struct str name = { 0 };

	if (attr_get(column, ATTR_SEQUENCE_NAME)) {
		str_add(s, attr_get(column, ATTR_SEQUENCE_NAME));
		return;
	}
	postgres_made_name(&name, column->parent->name, column->name, "seq");
	str_qualified(s, column->schema, str_text(&name));
	str_free(&name);
}

/* The arguments of an ordered-set aggregate are here a plain list: (integer ORDER BY text) -> (integer, text) */
static void aggregate_name(struct str *s, const struct object *of)
{
	const char *by = strstr(of->signature, " ORDER BY ");

	postgres_plain_name(s, of);
	str_char(s, '(');
	if (by)
		str_printf(s, "%.*s, ", (int)(by - of->signature), of->signature);
	str_add(s, by ? by + strlen(" ORDER BY ") : of->signature);
	str_char(s, ')');
}

/* Part of a grant or revoke: between the privileges and "to" or "from". */
static void grant_on(struct str *s, const struct object *of)
{
	if (of->kind == KIND_MEMBER_GRANT) {
		postgres_add(s, " on ", of->signature, NULL);
		return;
	}
	postgres_add(s, " on ", grant_word(of), " ", NULL);
	if (of->kind == KIND_COLUMN)
		postgres_identity_sequence(s, of);
	else if (of->kind == KIND_AGGREGATE)
		aggregate_name(s, of);
	else
		postgres_name(s, of);
}

const struct object *postgres_granted_on(const struct object *grant)
{
	return grant->kind == KIND_MEMBER_GRANT ? grant : grant->parent;
}

static void grant(struct postgres *p, const struct object *o, int grantable)
{
	struct str list = { 0 };

	privileges(&list, o, grantable);
	if (list.length) {
		postgres_add(&p->sql, "grant ", str_text(&list), NULL);
		grant_on(&p->sql, postgres_granted_on(o));
		str_add(&p->sql, " to ");
		grantee(&p->sql, o->name);
		str_add(&p->sql, grantable ? " with grant option" : "");
	}
	p->sql.failed |= list.failed;
	str_free(&list);
	postgres_end(p);
}

void postgres_grant_on(struct str *s, const char *what, const struct object *of, const char *word, const char *to)
{
	str_add(s, what);
	grant_on(s, of);
	postgres_add(s, " ", word, " ", NULL);
	grantee(s, to);
}

static void revoke_all(struct postgres *p, const struct object *o)
{
	postgres_grant_on(&p->sql, "revoke all", postgres_granted_on(o), "from", o->name);
	postgres_end(p);
}

/*
 * An owner has all privileges by itself; one that is said to have some has those only. The role that makes a database
 * is mostly declared nowhere: a grant to such a role is taken for one to the owner, where to revoke first does no harm
 * in any case.
 */
static int is_owners(const struct object *o)
{
	struct str name = { 0 };
	int is;

	str_ident(&name, o->name);
	is = attr_is(o->parent, ATTR_OWNER, str_text(&name)) ||
	     (strcmp(o->name, "public") != 0 && !postgres_needed(o, KIND_ROLE, str_text(&name)));
	str_free(&name);
	return is;
}

/* What all may do in schema public, where they may do something unless it is said otherwise. */
static int is_publics(const struct object *o)
{
	return o->parent->kind == KIND_SCHEMA && strcmp(o->name, "public") == 0 &&
	       strcmp(o->parent->name, "public") == 0;
}

void postgres_create_grant(struct postgres *p, const struct object *o)
{
	int is_member = o->kind == KIND_MEMBER_GRANT; /* what the extension gave is not known here */

	if (!is_member && !grant_word(o->parent))
		return;
	if (is_member || attr_is(o, ATTR_PRIVILEGES, "none") || is_owners(o) || is_publics(o))
		revoke_all(p, o);
	grant(p, o, 0);
	grant(p, o, 1);
}

/* What all may do with an object of the kind unless it is taken away. */
const char *postgres_usual_privilege(const char *word)
{
	static const char *const rows[][2] = {
		{ "function", "execute" }, { "procedure", "execute" }, { "functions", "execute" },
		{ "routines", "execute" }, { "type", "usage" },        { "types", "usage" },
		{ "language", "usage" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (strcasecmp(word, rows[i][0]) == 0)
			return rows[i][1];
	return NULL;
}

/* What the extension gave; where no database told that, what all may do with an object of the kind. */
static void drop_member_grant(struct postgres *p, const struct object *o)
{
	const char *given = attr_get(o, ATTR_INITIAL);
	struct str word = { 0 };

	str_add_bytes(&word, o->signature, strcspn(o->signature, " "));
	if (!given && !attr_find(o, ATTR_INITIAL) && strcmp(o->name, "public") == 0)
		given = postgres_usual_privilege(str_text(&word));
	if (!attr_is(o, ATTR_PRIVILEGES, "none"))
		revoke_all(p, o);
	if (given && strcmp(given, "none") != 0) {
		postgres_add(&p->sql, "grant ", given, NULL);
		postgres_grant_on(&p->sql, "", o, "to", o->name);
	}
	str_free(&word);
}

static void drop_own_grant(struct postgres *p, const struct object *o)
{
	const char *word = grant_word(o->parent);
	const char *usual = word && strcmp(o->name, "public") == 0 ? postgres_usual_privilege(word) : NULL;

	if (!word)
		return;
	if (is_publics(o))
		usual = "usage";
	if (attr_find(o, ATTR_OWN)) {
		revoke_all(p, o);
		postgres_grant_on(&p->sql, "grant all", o->parent, "to", o->name);
	} else if (!attr_is(o, ATTR_PRIVILEGES, "none")) {
		revoke_all(p, o);
	} else if (usual) {
		postgres_add(&p->sql, "grant ", usual, NULL);
		grant_on(&p->sql, o->parent);
		str_add(&p->sql, " to public");
	}
}

/* A revoke of all on a table takes the privileges on its columns as well. */
void postgres_drop_grant(struct postgres *p, const struct object *o)
{
	if (o->kind == KIND_MEMBER_GRANT)
		drop_member_grant(p, o);
	else
		drop_own_grant(p, o);
}

int postgres_read_scope(struct postgres_scope *at, const char *signature)
{
	const char *on = strncmp(signature, "ON ", 3) == 0 ? signature : strstr(signature, " ON ");
	const char *to = on ? strstr(on, " TO ") : NULL;

	if (!to)
		return 0;
	if (on != signature) {
		str_add_bytes(&at->schema, signature, (size_t)(on - signature));
		on++;
	}
	str_add_bytes(&at->kind, on + 3, (size_t)(to - on - 3));
	str_add(&at->to, to + 4);
	return 1;
}

void postgres_free_scope(struct postgres_scope *at)
{
	str_free(&at->schema);
	str_free(&at->kind);
	str_free(&at->to);
}

/* "alter default privileges for role app in schema public " */
static void default_head(struct str *s, const struct object *o, const struct postgres_scope *at)
{
	str_add(s, "alter default privileges for role ");
	str_ident(s, o->name);
	if (at->schema.length)
		postgres_add(s, " in schema ", str_text(&at->schema), NULL);
}

static void default_grant(struct postgres *p, const struct object *o, const struct postgres_scope *at, int grantable)
{
	struct str list = { 0 };

	privileges(&list, o, grantable);
	if (list.length) {
		default_head(&p->sql, o, at);
		postgres_add(&p->sql, " grant ", str_text(&list), " on ", str_text(&at->kind), " to ",
		             str_text(&at->to), grantable ? " with grant option" : "", NULL);
	}
	p->sql.failed |= list.failed;
	str_free(&list);
	postgres_end(p);
}

static void default_revoke(struct postgres *p, const struct object *o, const struct postgres_scope *at)
{
	default_head(&p->sql, o, at);
	postgres_add(&p->sql, " revoke all on ", str_text(&at->kind), " from ", str_text(&at->to), NULL);
	postgres_end(p);
}

/* What the grantee has without a word: the role itself all, everybody what postgres_usual_privilege() says. In a
 * schema: nothing. */
static const char *usual_default(const struct object *o, const struct postgres_scope *at)
{
	struct str role = { 0 };
	int is_own;

	str_ident(&role, o->name);
	is_own = strcmp(str_text(&role), str_text(&at->to)) == 0;
	str_free(&role);
	if (at->schema.length)
		return NULL;
	return is_own                                     ? "all"
	       : strcmp(str_text(&at->to), "public") == 0 ? postgres_usual_privilege(str_text(&at->kind))
	                                                  : NULL;
}

void postgres_create_default_privileges(struct postgres *p, const struct object *o)
{
	struct postgres_scope at = { 0 };

	if (postgres_read_scope(&at, o->signature)) {
		if (attr_is(o, ATTR_PRIVILEGES, "none") || usual_default(o, &at))
			default_revoke(p, o, &at);
		default_grant(p, o, &at, 0);
		default_grant(p, o, &at, 1);
	}
	postgres_free_scope(&at);
}

void postgres_drop_default_privileges(struct postgres *p, const struct object *o)
{
	struct postgres_scope at = { 0 };
	const char *usual;

	if (!postgres_read_scope(&at, o->signature)) {
		postgres_free_scope(&at);
		return;
	}
	usual = usual_default(o, &at);
	if (!attr_is(o, ATTR_PRIVILEGES, "none"))
		default_revoke(p, o, &at);
	if (usual) {
		default_head(&p->sql, o, &at);
		postgres_add(&p->sql, " grant ", usual, " on ", str_text(&at.kind), " to ", str_text(&at.to), NULL);
		postgres_end(p);
	}
	postgres_free_scope(&at);
}

static void security_label(struct postgres *p, const struct object *o, const char *label)
{
	str_add(&p->sql, "security label for ");
	str_ident(&p->sql, o->name);
	postgres_add(&p->sql, " on ", postgres_word(o->parent), " ", NULL);
	postgres_name(&p->sql, o->parent);
	str_add(&p->sql, " is ");
	if (label)
		postgres_literal(&p->sql, label);
	else
		str_add(&p->sql, "null");
	postgres_end(p);
}

void postgres_create_security_label(struct postgres *p, const struct object *o)
{
	security_label(p, o, attr_get(o, ATTR_LABEL_TEXT) ? attr_get(o, ATTR_LABEL_TEXT) : "");
}

void postgres_drop_security_label(struct postgres *p, const struct object *o)
{
	security_label(p, o, NULL);
}
