/*
 * Database URLs: text or environment in; the kind, the path and the form without secrets out. What libpq reads itself
 * is only told apart here, not taken to pieces. Showing errs towards hiding: a URL that is not well formed loses more.
 */
#include "runtime/db/db_url.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "runtime/db/db.h"

static const char *const secret_keys[] = { "password", "sslpassword",      "passwd",           "pwd",
	                                   "token",    "scram_client_key", "scram_server_key", "oauth_client_secret" };

static int starts_with(const char *text, const char *prefix)
{
	return strncasecmp(text, prefix, strlen(prefix)) == 0;
}

/* Length of the scheme in "scheme:...", 0 where there is none. */
static size_t scheme_length(const char *url)
{
	size_t length = 0;

	while (isalnum((unsigned char)url[length]) || (length && url[length] && strchr("+-.", url[length])))
		length++;
	return url[length] == ':' ? length : 0;
}

/* Does it start as "key = value" does? */
static int is_key_value(const char *url)
{
	while (isspace((unsigned char)*url))
		url++;
	if (!isalpha((unsigned char)*url))
		return 0;
	while (isalnum((unsigned char)*url) || *url == '_')
		url++;
	while (isspace((unsigned char)*url))
		url++;
	return *url == '=';
}

enum url_kind db_url_kind(const char *url)
{
	if (starts_with(url, "postgresql://") || starts_with(url, "postgres://"))
		return URL_POSTGRES;
	if (starts_with(url, "sqlite:"))
		return *db_url_path(url) ? URL_SQLITE : URL_UNREADABLE;
	if (is_key_value(url))
		return URL_POSTGRES;
	return scheme_length(url) ? URL_FOREIGN : URL_UNREADABLE;
}

const char *db_url_path(const char *url)
{
	const char *path = url + strlen("sqlite:");

	return strncmp(path, "//", 2) == 0 ? path + 2 : path;
}

const char *db_url_default(void)
{
	static const char *const libpq[] = { "PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE" };
	const char *url = getenv("DATABASE_URL");
	size_t i;

	if (url && *url)
		return url;
	for (i = 0; i < sizeof(libpq) / sizeof(libpq[0]); i++) {
		const char *value = getenv(libpq[i]);

		if (value && *value)
			return "postgresql://";
	}
	return NULL;
}

static int is_secret_key(const char *key, size_t length)
{
	size_t i;

	for (i = 0; i < sizeof(secret_keys) / sizeof(secret_keys[0]); i++)
		if (strlen(secret_keys[i]) == length && strncasecmp(key, secret_keys[i], length) == 0)
			return 1;
	return 0;
}

/* "key=value&key=value" with the secret values as ***. A key in percent signs may be any key, so it counts as secret.
 */
static void show_parameters(struct str *s, const char *text)
{
	while (*text) {
		size_t whole = strcspn(text, "&");
		size_t key = strcspn(text, "=&");

		if (key < whole && (is_secret_key(text, key) || memchr(text, '%', key))) {
			str_add_bytes(s, text, key);
			str_add(s, "=***");
		} else {
			str_add_bytes(s, text, whole);
		}
		text += whole;
		if (*text)
			str_char(s, *text++);
	}
}

/*
 * scheme://user:PASSWORD@host/name?parameters. The password goes up to the last @ before the parameters. An @ behind a
 * ? may belong to a password that was not escaped: then all behind the first colon is left out.
 */
static void show_authority(struct str *s, const char *text)
{
	const char *end = text + strcspn(text, "?");
	const char *colon = memchr(text, ':', (size_t)(end - text));
	const char *at = memrchr(text, '@', (size_t)(end - text));

	if (colon && strchr(end, '@')) {
		str_add_bytes(s, text, (size_t)(colon - text) + 1);
		str_add(s, "***");
		return;
	}
	if (colon && at && colon < at) {
		str_add_bytes(s, text, (size_t)(colon - text) + 1);
		str_add(s, "***");
		text = at;
	}
	str_add_bytes(s, text, (size_t)(end - text));
	if (*end) {
		str_char(s, '?');
		show_parameters(s, end + 1);
	}
}

/* Behind a value of a key=value string, quoted or not; one that is not closed ends with its first blank. */
static const char *skip_value(const char *c)
{
	int quoted = *c == '\'' && strchr(c + 1, '\'');

	if (quoted)
		c++;
	while (*c && (quoted ? *c != '\'' : !isspace((unsigned char)*c)))
		c += *c == '\\' && c[1] ? 2 : 1;
	return quoted && *c ? c + 1 : c;
}

/* The value behind a '='. Where the value was forgotten ("host= password=x") the next key is not taken for one. */
static const char *find_value(const char *c)
{
	if (is_key_value(c))
		return c;
	while (isspace((unsigned char)*c))
		c++;
	return c;
}

/* The key that ends at `end`. */
static const char *find_key(const char *text, const char *end)
{
	while (end > text && (isalnum((unsigned char)end[-1]) || end[-1] == '_'))
		end--;
	return end;
}

static void show_key_values(struct str *s, const char *text)
{
	const char *equals;

	while ((equals = strchr(text, '='))) {
		const char *key_end = equals;
		const char *value = find_value(equals + 1);
		const char *end = is_key_value(value) ? value : skip_value(value);
		const char *key;

		while (key_end > text && isspace((unsigned char)key_end[-1]))
			key_end--;
		key = find_key(text, key_end);
		str_add_bytes(s, text, (size_t)(value - text));
		if (is_secret_key(key, (size_t)(key_end - key))) {
			str_add(s, "***");
			/* a blank in a password that was not quoted: whatever follows until the next key belongs to it
			 */
			while (*end && !is_key_value(end))
				end++;
		} else {
			str_add_bytes(s, value, (size_t)(end - value));
		}
		text = end;
	}
	str_add(s, text);
}

void db_url_shown(struct str *s, const char *url)
{
	const char *authority = strstr(url, "://");

	switch (db_url_kind(url)) {
	case URL_SQLITE:
		str_add(s, url);
		break;
	case URL_POSTGRES:
	case URL_FOREIGN:
	case URL_UNREADABLE:
		if (authority && scheme_length(url) == (size_t)(authority - url)) {
			str_add_bytes(s, url, (size_t)(authority - url) + 3);
			show_authority(s, authority + 3);
		} else if (is_key_value(url)) {
			show_key_values(s, url);
		} else {
			show_authority(s, url);
		}
		break;
	}
}

int db_url_has_secret(const char *url)
{
	struct str shown = { 0 };
	int has;

	db_url_shown(&shown, url);
	has = str_failed(&shown) || strcmp(str_text(&shown), url) != 0;
	str_free(&shown);
	return has;
}

int db_url_is_ambiguous(const char *url)
{
	const char *text = strstr(url, "://");
	const char *first, *end, *at;

	if (!text || scheme_length(url) != (size_t)(text - url))
		return 0;
	text += 3;
	first = text + strcspn(text, "@/");
	end = first + strcspn(first, "?");
	at = memrchr(first, '@', (size_t)(end - first));
	return at && at != first;
}

void db_url_of_database(struct str *out, const char *url, const char *database)
{
	const char *host = strstr(url, "://"), *path, *query;

	if (!host) { /* the last of two equal keys holds */
		str_printf(out, "%s dbname=%s", url, database);
		return;
	}
	host += 3;
	path = host + strcspn(host, "/?");
	query = path + strcspn(path, "?");
	str_add_bytes(out, url, (size_t)(path - url));
	str_printf(out, "/%s%s", database, query);
}
