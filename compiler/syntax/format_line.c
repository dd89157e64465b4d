/* The tokens of one statement go in, text with canonical spaces comes out. Spaces never change how a token is read
 * again. */
#include <string.h>

#include "compiler/syntax/format.h"
#include "compiler/syntax/gram.h"

/* Words with a space before the bracket that follows; a function's name has none. */
static const char *const spaced_words[] = {
	"always",    "and",      "as",       "between", "by",      "case",    "check",    "columns", "conflict",
	"default",   "distinct", "else",     "end",     "exclude", "exists",  "filter",   "for",     "from",
	"group",     "having",   "identity", "in",      "include", "index",   "inherits", "insert",  "is",
	"key",       "like",     "not",      "null",    "on",      "options", "or",       "over",    "references",
	"returning", "select",   "set",      "some",    "stored",  "table",   "then",     "to",      "unique",
	"update",    "using",    "values",   "when",    "where",   "with",    NULL,
};

/* Types that take numbers in brackets, written without a space. */
static const char *const type_words[] = { "bit",      "char",    "character", "dec",       "decimal",     "float",
	                                  "interval", "numeric", "time",      "timestamp", "timestamptz", "timetz",
	                                  "varbit",   "varchar", "varying",   NULL };

/* Operators that may stand before their operand. */
static const char *const prefix_operators[] = { "+",  "-",   "~",   "@",  "!",  "!!", "#",
	                                        "|/", "||/", "@-@", "@@", "?-", "?|", NULL };

static int is_one_of(const char *word, const char *const *words)
{
	while (*words && strcmp(*words, word) != 0)
		words++;
	return *words != NULL;
}

int token_is(const struct token *token, const char *text)
{
	return token->type == TOK_OPERATOR && strcmp(token->text, text) == 0;
}

int token_adjoins(const struct token *token)
{
	return token->span.start == token[-1].span.end;
}

int token_is_line_comment(const struct token *token)
{
	return token->type == TOK_COMMENT && strncmp(token->text, "/*", 2) != 0;
}

size_t text_width(const char *text, size_t length)
{
	size_t width = 0;

	for (size_t i = 0; i < length; i++)
		width += ((unsigned char)text[i] & 0xC0) != 0x80;
	return width;
}

static int is_word(const struct token *token, const char *word)
{
	return token->type == TOK_WORD && strcmp(token->text, word) == 0;
}

static int opens(const struct token *token)
{
	return token->type == TOK_LPAREN || token->type == TOK_LBRACKET;
}

/* Does a space stand before the bracket? The spelling decides where the word before it does not. */
static int space_before_bracket(const struct token *t)
{
	const struct token *before = t - 1;

	if (before->type == TOK_AT)
		return 0;
	if (t->type == TOK_LBRACKET)
		return before->type == TOK_OPERATOR ? 1
		                                    : before->type == TOK_WORD && is_one_of(before->text, spaced_words);
	if (before->type == TOK_WORD && is_one_of(before->text, spaced_words))
		return 1;
	if (before->type == TOK_WORD && is_one_of(before->text, type_words))
		return 0;
	return before->type == TOK_OPERATOR || !token_adjoins(t);
}

/* U&'...', U&"...", users.id%type: operators that are part of the word beside them. */
static int is_inner_operator(const struct token *t, const struct token *first, const struct token *last)
{
	if (t <= first || t >= last || t->type != TOK_OPERATOR || !token_adjoins(t) || !token_adjoins(t + 1))
		return 0;
	if (strcmp(t->text, "&") == 0)
		return is_word(t - 1, "u") && (t[1].type == TOK_STRING || t[1].type == TOK_QUOTED);
	return strcmp(t->text, "%") == 0 && t[-1].type == TOK_WORD &&
	       (is_word(t + 1, "type") || is_word(t + 1, "rowtype"));
}

/* Is the operator one that stands before its operand, as in default -1? */
static int is_prefix(const struct token *t, const struct token *first)
{
	if (!is_one_of(t->text, prefix_operators) || !token_adjoins(t + 1))
		return 0;
	return t == first || opens(t - 1) || t[-1].type == TOK_OPERATOR || !token_adjoins(t);
}

static int space_at_operator(const struct token *t, const struct token *first, const struct token *last, int in_bracket)
{
	const struct token *before = t - 1;

	if (token_is(t, ","))
		return 0;
	if (token_is(before, ","))
		return 1;
	if (token_is(t, ".") || token_is(before, "."))
		return before->type == TOK_NUMBER || t->type == TOK_NUMBER;
	if (token_is(t, "::") || token_is(before, "::"))
		return t->type == TOK_OPERATOR && before->type == TOK_OPERATOR;
	if (in_bracket && (token_is(t, ":") || token_is(before, ":")))
		return t->type == TOK_OPERATOR && before->type == TOK_OPERATOR;
	if (token_is(t, "?") && token_adjoins(t))
		return 0;
	if (is_inner_operator(t, first, last) || is_inner_operator(before, first, last))
		return 0;
	return t->type == TOK_OPERATOR || !is_prefix(before, first);
}

/* Does a space stand between the token and the one before it? */
static int has_space(const struct token *t, const struct token *first, const struct token *last, int in_bracket)
{
	const struct token *before = t - 1;

	if (opens(before) || t->type == TOK_RPAREN || t->type == TOK_RBRACKET)
		return before->type == TOK_COMMENT;
	if (t->type == TOK_COMMENT || before->type == TOK_COMMENT)
		return 1;
	if (token_is(before, "?") && t->type != TOK_OPERATOR)
		return opens(t) ? !token_adjoins(t) : 1;
	if (opens(t) && !(before->type == TOK_OPERATOR))
		return space_before_bracket(t);
	if (t->type == TOK_OPERATOR || before->type == TOK_OPERATOR)
		return space_at_operator(t, first, last, in_bracket);
	if ((t->type == TOK_STRING || t->type == TOK_QUOTED) && before->type == TOK_WORD)
		return !token_adjoins(t);
	return 1;
}

/* A break stays where comments or SQL's rule for neighbouring strings need it, and all of them do in a broken
 * statement. */
static int has_break(const struct token *t, int broken)
{
	if (token_is_line_comment(t - 1))
		return 1;
	if (!t->breaks)
		return 0;
	return broken || (t->type == TOK_STRING && t[-1].type == TOK_STRING);
}

/* Appends a token's text; gives the column behind it and in *longest the longest column reached. */
static size_t add_text(struct str *out, const char *text, size_t column, size_t *longest)
{
	size_t length = strlen(text), first = strcspn(text, "\n");
	const char *line = strrchr(text, '\n');

	str_add_bytes(out, text, length);
	column += text_width(text, first);
	if (column > *longest)
		*longest = column;
	return line ? text_width(line + 1, strlen(line + 1)) : column;
}

int format_tokens(struct str *out, const struct token *first, const struct token *last, int depth, int broken)
{
	char marks[DEPTH_MOST];
	int groups = 0;
	size_t column = (size_t)(depth * INDENT), longest = 0;

	for (const struct token *t = first; t <= last; t++) {
		if ((t->type == TOK_RPAREN || t->type == TOK_RBRACKET) && groups)
			groups--;
		if (t > first && has_break(t, broken)) {
			column = (size_t)((depth + 1 + groups) * INDENT);
			str_printf(out, "\n%*s", (int)column, "");
		} else if (t > first && has_space(t, first, last, groups && marks[groups - 1] == '[')) {
			str_char(out, ' ');
			column++;
		}
		column = add_text(out, t->text, column, &longest);
		if (opens(t) && groups < DEPTH_MOST)
			marks[groups++] = *t->text;
	}
	return longest < LINE_MOST;
}
