/* Dates and times: values of the structs to and from text, and to and from the C library's forms. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/row/codec.h"

#define SECOND INT64_C(1000000)
#define DAY (INT64_C(86400) * SECOND)

/* Days since 1970-01-01 of a day of the Gregorian calendar, which goes on before its beginning. */
static int64_t days_of(int64_t year, int64_t month, int64_t day)
{
	int64_t era, of_era;

	year -= month <= 2;
	era = (year >= 0 ? year : year - 399) / 400;
	of_era = year - era * 400;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 +
	       (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1 - 719468;
}

static void calendar_of(int64_t days, int64_t *year, int *month, int *day)
{
	int64_t era, of_era, of_year, m;

	days += 719468;
	era = (days >= 0 ? days : days - 146096) / 146097;
	of_era = days - era * 146097;
	*year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	of_year = of_era - (*year * 365 + *year / 4 - *year / 100);
	m = (5 * of_year + 2) / 153;
	*day = (int)(of_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year += era * 400 + (*month <= 2);
}

static int month_length(int64_t year, int64_t month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return lengths[month - 1] + (month == 2 && leap);
}

/* ---- writing ---- */

/* The fraction without zeros at its end, with at least `least` digits. */
static void add_fraction(struct text_out *t, int64_t us, int least)
{
	char digits[8];
	int length = 6;

	snprintf(digits, sizeof(digits), "%06d", (int)us);
	while (length > least && digits[length - 1] == '0')
		length--;
	if (length)
		text_printf(t, ".%.*s", length, digits);
}

static void add_clock(struct text_out *t, int64_t us, int least)
{
	int64_t s = us / SECOND;

	text_printf(t, "%02d:%02d:%02d", (int)(s / 3600), (int)(s / 60 % 60), (int)(s % 60));
	add_fraction(t, us % SECOND, least);
}

/* 1 where the year is one before Christ, which is said at the text's end. */
static int add_day(struct text_out *t, int64_t days)
{
	int64_t year;
	int month, day;

	calendar_of(days, &year, &month, &day);
	text_printf(t, "%04lld-%02d-%02d", (long long)(year > 0 ? year : 1 - year), month, day);
	return year <= 0;
}

static void add_moment(struct text_out *t, int64_t us, char between, const char *zone, int least)
{
	int64_t days = us / DAY - (us % DAY < 0);
	int before;

	if (us == INT64_MAX || us == INT64_MIN) {
		text_printf(t, "%s", us < 0 ? "-infinity" : "infinity");
		return;
	}
	before = add_day(t, days);
	text_printf(t, "%c", between);
	add_clock(t, us - days * DAY, least);
	text_printf(t, "%s%s", zone, before ? " BC" : "");
}

size_t sc_timestamp_text(sc_timestamp value, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };

	add_moment(&t, value.us, ' ', "", 0);
	return t.length;
}

size_t sc_timestamptz_text(sc_timestamptz value, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };

	add_moment(&t, value.us, ' ', "+00", 0);
	return t.length;
}

void time_stored(struct text_out *t, int64_t us, const char *zone)
{
	add_moment(t, us, 'T', zone, 6);
}

void time_of_day_stored(struct text_out *t, int64_t us)
{
	add_clock(t, us, 6);
}

size_t sc_date_text(sc_date value, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };

	if (value.days == INT32_MAX || value.days == INT32_MIN)
		text_printf(&t, "%s", value.days < 0 ? "-infinity" : "infinity");
	else if (add_day(&t, value.days))
		text_printf(&t, " BC");
	return t.length;
}

size_t sc_time_text(sc_time value, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };

	add_clock(&t, value.us, 0);
	return t.length;
}

size_t sc_timetz_text(sc_timetz value, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };
	int east = -value.seconds_west, seconds = east < 0 ? -east : east;

	add_clock(&t, value.us, 0);
	text_printf(&t, "%c%02d", east < 0 ? '-' : '+', seconds / 3600);
	if (seconds % 3600)
		text_printf(&t, ":%02d", seconds / 60 % 60);
	if (seconds % 60)
		text_printf(&t, ":%02d", seconds % 60);
	return t.length;
}

static void add_part(struct text_out *t, int64_t number, char unit)
{
	if (number)
		text_printf(t, "%lld%c", (long long)number, unit);
}

static int is_infinite(sc_interval v)
{
	return (v.us == INT64_MAX && v.days == INT32_MAX && v.months == INT32_MAX) ||
	       (v.us == INT64_MIN && v.days == INT32_MIN && v.months == INT32_MIN);
}

size_t sc_interval_text(sc_interval v, char *text, size_t size)
{
	struct text_out t = { text, size, 0 };
	int64_t rest = v.us % (60 * SECOND), minutes = v.us / (60 * SECOND);

	if (is_infinite(v)) {
		text_printf(&t, "%s", v.us < 0 ? "-infinity" : "infinity");
		return t.length;
	}
	text_printf(&t, "P");
	add_part(&t, v.months / 12, 'Y');
	add_part(&t, v.months % 12, 'M');
	add_part(&t, v.days, 'D');
	if (v.us || t.length == 1)
		text_printf(&t, "T");
	add_part(&t, minutes / 60, 'H');
	add_part(&t, minutes % 60, 'M');
	if (rest || t.length == 2) {
		text_printf(&t, "%s%lld", rest < 0 ? "-" : "", (long long)(rest < 0 ? -rest : rest) / SECOND);
		add_fraction(&t, (rest < 0 ? -rest : rest) % SECOND, 0);
		text_printf(&t, "S");
	}
	return t.length;
}

/* ---- reading ---- */

struct text_in {
	const char *at, *end;
};

static int peek(const struct text_in *in)
{
	return in->at < in->end ? (unsigned char)*in->at : -1;
}

static int is_digit(int c)
{
	return c >= '0' && c <= '9';
}

static int accept(struct text_in *in, char c)
{
	if (peek(in) != c)
		return 0;
	in->at++;
	return 1;
}

static int accept_word(struct text_in *in, const char *word)
{
	size_t length = strlen(word);

	if ((size_t)(in->end - in->at) < length || strncasecmp(in->at, word, length) != 0)
		return 0;
	in->at += length;
	return 1;
}

/* `least` to `most` digits. */
static int number(struct text_in *in, int least, int most, int64_t *value)
{
	int count = 0;

	*value = 0;
	for (; count < most && is_digit(peek(in)); count++)
		*value = *value * 10 + (*in->at++ - '0');
	return count >= least && !is_digit(peek(in));
}

/* The digits behind a point as microseconds, rounded by the seventh. */
static int fraction(struct text_in *in, int64_t *us)
{
	int64_t unit = SECOND / 10;
	int seventh = 0, first = 1;

	*us = 0;
	if (!accept(in, '.'))
		return 1;
	if (!is_digit(peek(in)))
		return 0;
	for (; is_digit(peek(in)); in->at++) {
		int digit = *in->at - '0';

		if (!unit && first)
			seventh = digit;
		first = unit != 0;
		*us += digit * unit;
		unit /= 10;
	}
	*us += seventh >= 5;
	return 1;
}

/* 12:34, 12:34:56, 12:34:56.789; 24:00:00 is the end of the day */
static int clock_of(struct text_in *in, int64_t *us)
{
	int64_t hours, minutes, seconds = 0, part = 0;

	if (!number(in, 1, 2, &hours) || !accept(in, ':') || !number(in, 2, 2, &minutes))
		return 0;
	if (accept(in, ':') && (!number(in, 2, 2, &seconds) || !fraction(in, &part)))
		return 0;
	*us = ((hours * 60 + minutes) * 60 + seconds) * SECOND + part;
	return minutes < 60 && seconds <= 60 && *us <= DAY;
}

static int day_of(struct text_in *in, int64_t *year, int64_t *month, int64_t *day)
{
	return number(in, 1, 7, year) && accept(in, '-') && number(in, 1, 2, month) && accept(in, '-') &&
	       number(in, 1, 2, day) && *year > 0 && *month >= 1 && *month <= 12 && *day >= 1;
}

/* Z, +02, -05:30, +01:02:03 */
static int zone_of(struct text_in *in, int64_t *east)
{
	int64_t hours, minutes = 0, seconds = 0;
	int minus;

	*east = 0;
	if (accept(in, 'Z') || accept(in, 'z'))
		return 1;
	minus = accept(in, '-');
	if (!minus && !accept(in, '+'))
		return 0;
	if (!number(in, 1, 2, &hours))
		return 0;
	if (accept(in, ':') && !number(in, 2, 2, &minutes))
		return 0;
	if (accept(in, ':') && !number(in, 2, 2, &seconds))
		return 0;
	*east = (hours * 60 + minutes) * 60 + seconds;
	*east = minus ? -*east : *east;
	return hours < 16 && minutes < 60 && seconds < 60;
}

/* The infinities; 1 where it was one. */
static int infinity_of(sc_str text, int64_t *value, int64_t least, int64_t most)
{
	struct text_in in = { text.ptr, text.ptr + text.len };
	int minus = accept(&in, '-');

	if (!accept_word(&in, "infinity") || in.at != in.end)
		return 0;
	*value = minus ? least : most;
	return 1;
}

static int finish_day(struct text_in *in, int64_t year, int64_t month, int64_t day, int64_t *days)
{
	if (accept_word(in, " BC"))
		year = 1 - year;
	if (in->at != in->end || day > month_length(year, month))
		return 0;
	*days = days_of(year, month, day);
	return 1;
}

static int moment_of(sc_str text, int64_t *us)
{
	struct text_in in = { text.ptr, text.ptr + text.len };
	int64_t year, month, day, days, clock = 0, east = 0, sum;

	if (infinity_of(text, us, INT64_MIN, INT64_MAX))
		return 1;
	if (!day_of(&in, &year, &month, &day))
		return 0;
	if ((accept(&in, 'T') || (in.end - in.at > 1 && is_digit(in.at[1]) && accept(&in, ' '))) &&
	    !clock_of(&in, &clock))
		return 0;
	if (strchr("Zz+-", peek(&in) < 0 ? ' ' : peek(&in)) && !zone_of(&in, &east))
		return 0;
	if (!finish_day(&in, year, month, day, &days) || __builtin_mul_overflow(days, DAY, &sum) ||
	    __builtin_add_overflow(sum, clock - east * SECOND, &sum))
		return 0;
	*us = sum;
	return 1;
}

int sc_timestamp_from_text(sc_str text, sc_timestamp *value)
{
	return text.ptr && moment_of(text, &value->us);
}

int sc_timestamptz_from_text(sc_str text, sc_timestamptz *value)
{
	return text.ptr && moment_of(text, &value->us);
}

int sc_date_from_text(sc_str text, sc_date *value)
{
	struct text_in in = { text.ptr, text.ptr + text.len };
	int64_t year, month, day, days;

	if (!text.ptr)
		return 0;
	if (!infinity_of(text, &days, INT32_MIN, INT32_MAX) &&
	    (!day_of(&in, &year, &month, &day) || !finish_day(&in, year, month, day, &days)))
		return 0;
	if (days < INT32_MIN || days > INT32_MAX)
		return 0;
	value->days = (int32_t)days;
	return 1;
}

int sc_time_from_text(sc_str text, sc_time *value)
{
	struct text_in in = { text.ptr, text.ptr + text.len };
	int64_t us;

	if (!text.ptr || !clock_of(&in, &us) || in.at != in.end)
		return 0;
	value->us = us;
	return 1;
}

int sc_timetz_from_text(sc_str text, sc_timetz *value)
{
	struct text_in in = { text.ptr, text.ptr + text.len };
	int64_t us, east = 0;

	if (!text.ptr || !clock_of(&in, &us) || (in.at != in.end && !zone_of(&in, &east)) || in.at != in.end)
		return 0;
	*value = (sc_timetz){ us, (int32_t)-east };
	return 1;
}

/* ---- intervals: ISO 8601, and PostgreSQL's own words: 1 year 2 mons 3 days 04:05:06 ---- */

/* What a unit is: a number of months, days or microseconds. */
struct unit {
	const char *word; /* a longer one before its beginning */
	int months, days;
	int64_t us;
};

static const struct unit words[] = {
	{ "years", 12, 0, 0 },
	{ "year", 12, 0, 0 },
	{ "mons", 1, 0, 0 },
	{ "mon", 1, 0, 0 },
	{ "months", 1, 0, 0 },
	{ "month", 1, 0, 0 },
	{ "weeks", 0, 7, 0 },
	{ "week", 0, 7, 0 },
	{ "days", 0, 1, 0 },
	{ "day", 0, 1, 0 },
	{ "hours", 0, 0, 3600 * SECOND },
	{ "hour", 0, 0, 3600 * SECOND },
	{ "minutes", 0, 0, 60 * SECOND },
	{ "minute", 0, 0, 60 * SECOND },
	{ "mins", 0, 0, 60 * SECOND },
	{ "min", 0, 0, 60 * SECOND },
	{ "seconds", 0, 0, SECOND },
	{ "second", 0, 0, SECOND },
	{ "secs", 0, 0, SECOND },
	{ "sec", 0, 0, SECOND },
};
static const struct unit letters[] = { { "Y", 12, 0, 0 }, { "M", 1, 0, 0 }, { "W", 0, 7, 0 }, { "D", 0, 1, 0 } };
static const struct unit clock_letters[] = { { "H", 0, 0, 3600 * SECOND },
	                                     { "M", 0, 0, 60 * SECOND },
	                                     { "S", 0, 0, SECOND } };

static int add_number(sc_interval *v, int64_t n, const struct unit *u)
{
	int64_t us;
	int32_t days, months;

	return !__builtin_mul_overflow(n, u->us, &us) && !__builtin_add_overflow(v->us, us, &v->us) &&
	       !__builtin_mul_overflow(n, u->days, &days) && !__builtin_add_overflow(v->days, days, &v->days) &&
	       !__builtin_mul_overflow(n, u->months, &months) && !__builtin_add_overflow(v->months, months, &v->months);
}

static const struct unit *unit_of(struct text_in *in, const struct unit *units, size_t count)
{
	size_t i, best = count;

	for (i = 0; i < count; i++) {
		struct text_in try = *in;

		if (accept_word(&try, units[i].word) &&
		    (best == count || strlen(units[i].word) > strlen(units[best].word)))
			best = i;
	}
	if (best == count)
		return NULL;
	in->at += strlen(units[best].word);
	return &units[best];
}

/* -12.5 and a unit behind it; only seconds take a fraction. */
static int add_term(struct text_in *in, sc_interval *v, const struct unit *units, size_t count)
{
	int minus = accept(in, '-');
	int64_t n, part;
	const struct unit *u;

	if (!minus)
		accept(in, '+');
	if (!number(in, 1, 18, &n) || !fraction(in, &part))
		return 0;
	while (count == sizeof(words) / sizeof(words[0]) && accept(in, ' '))
		;
	u = unit_of(in, units, count);
	if (!u || (part && u->us != SECOND) || !add_number(v, minus ? -n : n, u))
		return 0;
	return !__builtin_add_overflow(v->us, minus ? -part : part, &v->us);
}

static int iso_interval(struct text_in *in, sc_interval *v)
{
	while (in->at != in->end && peek(in) != 'T')
		if (!add_term(in, v, letters, sizeof(letters) / sizeof(letters[0])))
			return 0;
	if (accept(in, 'T') && in->at == in->end)
		return 0;
	while (in->at != in->end)
		if (!add_term(in, v, clock_letters, sizeof(clock_letters) / sizeof(clock_letters[0])))
			return 0;
	return 1;
}

/* 04:05:06.7, of as many hours as there are */
static int add_clock_term(struct text_in *in, sc_interval *v)
{
	int minus = accept(in, '-');
	int64_t hours, minutes, seconds = 0, part = 0, us;

	if (!minus)
		accept(in, '+');
	if (!number(in, 1, 10, &hours) || !accept(in, ':') || !number(in, 2, 2, &minutes))
		return 0;
	if (accept(in, ':') && (!number(in, 2, 2, &seconds) || !fraction(in, &part)))
		return 0;
	us = ((hours * 60 + minutes) * 60 + seconds) * SECOND + part;
	return !__builtin_add_overflow(v->us, minus ? -us : us, &v->us);
}

static int words_interval(struct text_in *in, sc_interval *v)
{
	if (in->at == in->end)
		return 0;
	while (in->at != in->end) {
		struct text_in back = *in;
		sc_interval before = *v;

		if (!add_term(in, v, words, sizeof(words) / sizeof(words[0]))) {
			*in = back;
			*v = before;
			if (!add_clock_term(in, v))
				return 0;
		}
		while (accept(in, ' '))
			;
	}
	return 1;
}

int sc_interval_from_text(sc_str text, sc_interval *value)
{
	struct text_in in = { text.ptr, text.ptr + text.len };
	sc_interval v = { 0, 0, 0 };
	int64_t end;

	if (!text.ptr)
		return 0;
	if (infinity_of(text, &end, INT64_MIN, INT64_MAX))
		v = end < 0 ? (sc_interval){ INT64_MIN, INT32_MIN, INT32_MIN }
		            : (sc_interval){ INT64_MAX, INT32_MAX, INT32_MAX };
	else if (accept(&in, 'P') ? in.at == in.end || !iso_interval(&in, &v) : !words_interval(&in, &v))
		return 0;
	*value = v;
	return 1;
}

/* ---- the C library's forms ---- */

int sc_timestamptz_timespec(sc_timestamptz value, struct timespec *time)
{
	int64_t seconds = value.us / SECOND - (value.us % SECOND < 0);

	if (value.us == INT64_MAX || value.us == INT64_MIN)
		return 0;
	time->tv_sec = (time_t)seconds;
	time->tv_nsec = (long)(value.us - seconds * SECOND) * 1000;
	return time->tv_sec == seconds;
}

int sc_timestamptz_from_timespec(struct timespec time, sc_timestamptz *value)
{
	int64_t us;

	if (__builtin_mul_overflow((int64_t)time.tv_sec, SECOND, &us) ||
	    __builtin_add_overflow(us, time.tv_nsec / 1000, &us) || us == INT64_MAX || us == INT64_MIN)
		return 0;
	value->us = us;
	return 1;
}

int sc_date_tm(sc_date value, struct tm *tm)
{
	int64_t year;

	if (value.days == INT32_MAX || value.days == INT32_MIN)
		return 0;
	*tm = (struct tm){ 0 };
	calendar_of(value.days, &year, &tm->tm_mon, &tm->tm_mday);
	tm->tm_mon--;
	tm->tm_year = (int)(year - 1900);
	tm->tm_yday = (int)(value.days - days_of(year, 1, 1));
	tm->tm_wday = (int)(((int64_t)value.days % 7 + 11) % 7);
	return 1;
}

int sc_date_from_tm(const struct tm *tm, sc_date *value)
{
	int64_t days;

	if (tm->tm_mon < 0 || tm->tm_mon > 11)
		return 0;
	days = days_of((int64_t)tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday);
	if (days <= INT32_MIN || days >= INT32_MAX)
		return 0;
	value->days = (int32_t)days;
	return 1;
}

int sc_timestamp_tm(sc_timestamp value, struct tm *tm)
{
	int64_t days = value.us / DAY - (value.us % DAY < 0), seconds = (value.us - days * DAY) / SECOND;

	if (value.us == INT64_MAX || value.us == INT64_MIN || !sc_date_tm((sc_date){ (int32_t)days }, tm))
		return 0;
	tm->tm_hour = (int)(seconds / 3600);
	tm->tm_min = (int)(seconds / 60 % 60);
	tm->tm_sec = (int)(seconds % 60);
	return 1;
}

int sc_timestamp_from_tm(const struct tm *tm, sc_timestamp *value)
{
	sc_date date;
	int64_t us;

	if (!sc_date_from_tm(tm, &date) || __builtin_mul_overflow((int64_t)date.days, DAY, &us) ||
	    __builtin_add_overflow(us, ((tm->tm_hour * INT64_C(60) + tm->tm_min) * 60 + tm->tm_sec) * SECOND, &us))
		return 0;
	value->us = us;
	return 1;
}
