/* Tokens to statements. The grammar knows terms, groups and blocks; what the words mean is declare.c's. */
%require "3.8"
%define api.pure full
%define api.prefix {schema_yy}
%define api.token.prefix {TOK_}
%define api.token.raw
%define api.value.type {union parse_value}
%define api.location.type {struct span}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param { struct parse *p }

%code requires {
#include "compiler/syntax/parse.h"
}

%code {
#define YYLLOC_DEFAULT(whole, parts, count)                                              \
	do {                                                                              \
		(whole).start = (count) ? YYRHSLOC(parts, 1).start : YYRHSLOC(parts, 0).end;  \
		(whole).end = YYRHSLOC(parts, count).end;                                     \
	} while (0)

/* A level of nesting takes less than four places on the stack, and the token filter allows no more than DEPTH_MOST. */
#define YYINITDEPTH 1000
#define YYMAXDEPTH 1000

int schema_yylex(union parse_value *value, struct span *span, struct parse *p);
static void schema_yyerror(const struct span *at, struct parse *p, const char *message);
static struct term *close_group(struct item open, struct term *inside, struct span close);
static struct term_list add_term(struct term_list list, struct term *term);
static struct statement_list add_statement(struct statement_list list, struct statement_list more);
}

%token EOF 0 "end of file"
%token <item> WORD "word" QUOTED "quoted name" STRING "text" NUMBER "number" BODY "body" OPERATOR "operator" AT "@word"
%token <item> LPAREN "(" LBRACKET "["
%token RPAREN ")" RBRACKET "]" LBRACE "{" RBRACE "}" SEMICOLON ";"
%token COMMENT "comment"                /* given to the formatter only */

%nterm <item> term
%nterm <terms> terms inside
%nterm <statements> schema statements statement block last

%%

schema:
	statements                       { p->result = $1.first; $$ = $1; }
	;

statements:
	%empty                           { $$ = (struct statement_list){ 0 }; }
|	statements statement             { $$ = add_statement($1, $2); }
|	statements ";"                   { $$ = $1; }
	;

statement:
	terms ";"                        { $$ = parse_statement(p, $1, NULL, @$); }
|	terms block                      { $$ = parse_statement(p, $1, &$2, @$); }
|	error block                      { $$ = $2; yyerrok; }  /* the block's own mistakes are found too */
	;

block:
	"{" statements last "}"          { $$ = add_statement($2, $3); }
	;

/* The last statement of a block needs no `;`: enum mood { sad, happy } */
last:
	%empty                           { $$ = (struct statement_list){ 0 }; }
|	terms                            { $$ = parse_statement(p, $1, NULL, @$); }
	;

terms:
	term                             { $$ = (struct term_list){ $1.term, $1.term, $1.doc }; }
|	terms term                       { $$ = add_term($1, $2.term); }
	;

term:
	WORD | QUOTED | STRING | NUMBER | BODY | OPERATOR | AT
|	"(" inside ")"                   { $$ = $1; $$.term = close_group($1, $2.first, @3); }
|	"[" inside "]"                   { $$ = $1; $$.term = close_group($1, $2.first, @3); }
	;

inside:
	%empty                           { $$ = (struct term_list){ 0 }; }
|	terms
	;

%%

static struct term *close_group(struct item open, struct term *inside, struct span close)
{
	open.term->inside = inside;
	open.term->end = close.end;
	return open.term;
}

static struct term_list add_term(struct term_list list, struct term *term)
{
	list.last->next = term;
	list.last = term;
	return list;
}

static struct statement_list add_statement(struct statement_list list, struct statement_list more)
{
	if (!list.first)
		return more;
	if (more.first) {
		list.last->next = more.first;
		list.last = more.last;
	}
	return list;
}

/* The grammar's own mistakes: the token filter has seen to brackets and missing `;` before. */
static int yyreport_syntax_error(const yypcontext_t *context, struct parse *p)
{
	enum { LISTED = 4 };
	yysymbol_kind_t expected[LISTED], symbol = yypcontext_token(context);
	const char *names[LISTED + 1] = { NULL };
	int count = yypcontext_expected_tokens(context, NULL, 0);

	/* all that can begin a statement is too much to list */
	if (count > 0 && count <= LISTED && yypcontext_expected_tokens(context, expected, LISTED) == count) {
		for (int i = 0; i < count; i++)
			names[i] = yysymbol_name(expected[i]);
	}
	parse_syntax_error(p, *yypcontext_location(context), symbol == YYSYMBOL_YYEMPTY ? "" : yysymbol_name(symbol), names);
	return 0;
}

/* Called when the stack is full, which DEPTH_MOST prevents, or memory ran out. */
static void schema_yyerror(const struct span *at, struct parse *p, const char *message)
{
	diag_add(p->diag, DIAG_OUT_OF_MEMORY, at->start, at->end, "%s", message);
}
