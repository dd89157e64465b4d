/* Literals of dates, times and UUIDs -> the form that columns keep. What is not ISO 8601 is left to PostgreSQL. */
#include <ctype.h>
#include <string.h>

#include "compiler/sqlite/internal.h"

struct moment {
	int year, month, day, hour, minute, second;
	long fraction; /* microseconds */
	int has_date, has_time;
	int west; /* minutes to add for UTC */
};

/* One or two digits, or just `count` where that is more; 0 where there are none. */
static int take_number(const char **at, int count, int *number)
{
	int digits = 0;

	for (*number = 0; digits < count && isdigit((unsigned char)**at); digits++)
		*number = *number * 10 + *(*at)++ - '0';
	return count > 2 ? digits == count : digits > 0;
}

static int take_sign(const char **at, char sign)
{
	*at += **at == sign;
	return (*at)[-1] == sign;
}

static int days_of(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month - 1] + (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

static int read_date(const char **at, struct moment *m)
{
	m->has_date = take_number(at, 4, &m->year) && take_sign(at, '-') && take_number(at, 2, &m->month) &&
	              take_sign(at, '-') && take_number(at, 2, &m->day) && m->year > 0 && m->month >= 1 &&
	              m->month <= 12 && m->day >= 1 && m->day <= days_of(m->year, m->month);
	return m->has_date;
}

/* Of more than six digits PostgreSQL rounds the rest. */
static int read_fraction(const char **at, struct moment *m)
{
	long unit = 100000;

	if (**at != '.')
		return 1;
	for (++*at; isdigit((unsigned char)**at); unit /= 10) {
		if (!unit)
			return 0;
		m->fraction += unit * (*(*at)++ - '0');
	}
	return 1;
}

static int read_time(const char **at, struct moment *m)
{
	m->has_time = take_number(at, 2, &m->hour) && take_sign(at, ':') && take_number(at, 2, &m->minute);
	if (m->has_time && **at == ':') {
		++*at;
		m->has_time = take_number(at, 2, &m->second) && read_fraction(at, m);
	}
	return m->has_time && m->hour < 24 && m->minute < 60 && m->second < 60;
}

static int read_zone(const char **at, struct moment *m)
{
	int hours = 0, minutes = 0, east;

	*at += strspn(*at, " ");
	if (**at == 'Z' || **at == 'z') {
		++*at;
	} else if (strncmp(*at, "UTC", 3) == 0 || strncmp(*at, "utc", 3) == 0) {
		*at += 3;
	} else if (**at == '+' || **at == '-') {
		east = *(*at)++ == '+';
		if (!take_number(at, 2, &hours) || hours > 15)
			return 0;
		*at += **at == ':';
		(void)take_number(at, 2, &minutes);
		m->west = (east ? -1 : 1) * (hours * 60 + minutes);
	}
	return **at == '\0';
}

static int read_moment(const char *at, struct moment *m)
{
	int is_time = strcspn(at, ":") <= 2;

	at += strspn(at, " ");
	if (!is_time && !read_date(&at, m))
		return 0;
	if (m->has_date && (*at == 'T' || *at == ' '))
		at += *at == 'T' ? 1 : strspn(at, " ");
	if (isdigit((unsigned char)*at) && !read_time(&at, m))
		return 0;
	return read_zone(&at, m);
}

static void add_day(struct moment *m, int step)
{
	m->day += step;
	if (m->day < 1) {
		m->month = m->month == 1 ? 12 : m->month - 1;
		m->year -= m->month == 12;
		m->day = days_of(m->year, m->month);
	} else if (m->day > days_of(m->year, m->month)) {
		m->day = 1;
		m->month = m->month == 12 ? 1 : m->month + 1;
		m->year += m->month == 1;
	}
}

static void to_utc(struct moment *m)
{
	int minutes = m->hour * 60 + m->minute + m->west;

	if (minutes < 0 || minutes >= 24 * 60)
		add_day(m, minutes < 0 ? -1 : 1);
	minutes = (minutes + 48 * 60) % (24 * 60);
	m->hour = minutes / 60;
	m->minute = minutes % 60;
}

static int moment_form(struct str *out, const char *text, const struct type_row *row)
{
	struct moment m = { 0 };
	int is_time = row->codec == CODEC_TIME;

	if (!read_moment(text, &m) || (is_time ? m.has_date || m.west : !m.has_date))
		return 0;
	if (row == &types[TYPE_TIMESTAMPTZ])
		to_utc(&m);
	if (!is_time)
		str_printf(out, "%04d-%02d-%02d", m.year, m.month, m.day);
	if (row->codec == CODEC_TIMESTAMP)
		str_char(out, 'T');
	if (row->codec != CODEC_DATE)
		str_printf(out, "%02d:%02d:%02d.%06ld", m.hour, m.minute, m.second, m.fraction);
	if (row == &types[TYPE_TIMESTAMPTZ])
		str_char(out, 'Z');
	return 1;
}

/* 32 hexadecimal digits in any case, hyphens behind groups of four, perhaps in braces. */
static int uuid_form(struct str *out, const char *text)
{
	size_t digits = 0, length = strlen(text);
	int in_braces = length > 2 && text[0] == '{' && text[length - 1] == '}';
	const char *at = text + in_braces, *end = text + length - in_braces;

	for (; at < end; at++) {
		if (*at == '-' && digits % 4 == 0 && digits > 0 && at[-1] != '-')
			continue;
		if (!isxdigit((unsigned char)*at))
			return 0;
		if (digits == 8 || digits == 12 || digits == 16 || digits == 20)
			str_char(out, '-');
		str_char(out, (char)tolower((unsigned char)*at));
		digits++;
	}
	return digits == 32;
}

int sqlite_literal_form(struct str *out, const char *text, const struct type_row *row)
{
	size_t length = out->length;
	int good = row->codec == CODEC_UUID ? uuid_form(out, text) : moment_form(out, text, row);

	if (!good)
		out->length = length;
	return good;
}
