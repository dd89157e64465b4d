/* A source goes in, its statements come out. The grammar's actions are here and in gram.y. */
#include <string.h>

#include "compiler/syntax/gram.h"
#include "compiler/syntax/parse.h"

struct statement *parse(struct mem *mem, struct mem *tree, struct diag *d, const struct source *source)
{
	struct parse p = { .mem = mem, .tree = tree, .diag = d, .source = source };

	p.last_type = p.before_type = p.held = -1;

	if (!scan_open(&p))
		return NULL;
	schema_yyparse(&p);
	scan_close(&p);
	return p.result;
}

struct statement_list parse_statement(struct parse *p, struct term_list terms, const struct statement_list *block,
                                      struct span span)
{
	struct statement *made = mem_alloc(p->tree, sizeof(*made));

	if (!made)
		return (struct statement_list){ 0 };
	made->terms = terms.first;
	made->start = span.start;
	made->end = span.end;
	if (block) {
		made->block = block->first;
		made->has_block = 1;
	}
	if (terms.doc) {
		made->doc = terms.doc->text;
		made->doc_at = terms.doc->at;
	}
	return (struct statement_list){ made, made };
}

/* "'(', word or ';'" */
static const char *join(struct mem *mem, const char *const *names)
{
	const char *text = "";

	for (; *names; names++)
		text = mem_printf(mem, "%s%s'%s'", text, !*text ? "" : names[1] ? ", " : " or ", *names);
	return text;
}

void parse_syntax_error(struct parse *p, struct span span, const char *unexpected, const char *const *expected)
{
	int block = strcmp(unexpected, "{") == 0;
	struct diagnostic *d = diag_add(p->diag, DIAG_SYNTAX, span.start, span.end, "unexpected '%s'%s%s%s", unexpected,
	                                block ? ": a block needs words before it" : "", *expected ? ", expected " : "",
	                                join(p->mem, expected));

	if (!block || p->before_type != TOK_SEMICOLON)
		return;
	diag_other(p->diag, d, p->before.start, "the statement before it ends here");
	diag_remedy(p->diag, d, "remove the ';' before it");
}

const char *parse_text_at(const struct source *source, uint32_t place)
{
	return source->text + (place - source->base);
}

int parse_breaks(const struct source *source, uint32_t from, uint32_t to)
{
	return to > from && memchr(parse_text_at(source, from), '\n', to - from) != NULL;
}

int parse_indent(const struct source *source, uint32_t place)
{
	const char *at = parse_text_at(source, place);
	int count = 0;

	while (at > source->text && (at[-1] == ' ' || at[-1] == '\t')) {
		at--;
		count++;
	}
	return at == source->text || at[-1] == '\n' ? count : -1;
}

/* --- what others ask of the tree --- */

int term_begins_line(const struct sources *s, const struct statement *statement, const struct term *term,
                     uint32_t *after)
{
	const struct source *source = source_of(s, term->start);
	const struct term *before = statement->terms;
	int indent, first;

	while (before && before->next != term)
		before = before->next;
	if (!source || !before)
		return 0;
	indent = parse_indent(source, term->start);
	first = parse_indent(source, statement->start);
	*after = before->end;
	return indent >= 0 && first >= 0 && indent <= first;
}

/* Blanks out what is neither term nor white space: comments. `text` is what stands at `from`. */
static void blank(char *text, uint32_t from, uint32_t to)
{
	for (uint32_t i = 0; from + i < to; i++) {
		if (text[i] != '\n' && text[i] != '\t')
			text[i] = ' ';
	}
}

/* `text` stands at place `base`; terms up to `last` (NULL: all) are left, all between `from`, them and `to` is blanked.
 */
static void blank_between(char *text, uint32_t base, uint32_t from, const struct term *term, const struct term *last,
                          uint32_t to)
{
	for (; term; term = term->next) {
		blank(text + (from - base), from, term->start);
		if (term->inside || term->type == TERM_GROUP || term->type == TERM_BRACKET)
			blank_between(text, base, term->start + 1, term->inside, NULL, term->end - 1);
		from = term->end;
		if (term == last)
			break;
	}
	blank(text + (from - base), from, to);
}

const char *terms_text(struct mem *mem, const struct sources *s, const struct term *first, const struct term *last)
{
	const struct source *source = first ? source_of(s, first->start) : NULL;
	char *text;

	if (!source || !last || last->end < first->start)
		return "";
	text = mem_copy(mem, parse_text_at(source, first->start), last->end - first->start);
	if (!text)
		return "";
	blank_between(text, first->start, first->start, first, last, last->end);
	return text;
}
