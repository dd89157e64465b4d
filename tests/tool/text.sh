# fmt, lint, explain, new, help.
. "$ROOT/tests/tool/lib"
for schema in "$ROOT"/schemas/*.schema; do
	name=$(basename "$schema" .schema)
	fixed() { schemac fmt "$schema" >a.schema && schemac fmt a.schema >b.schema && cmp a.schema b.schema; }
	check "fmt of $name is a fixed point" fixed
	comments() { [ "$(tr -cd '/' <"$schema" | wc -c)" = "$(tr -cd '/' <a.schema | wc -c)" ]; }
	check "fmt keeps the comments of $name" comments
	meaning() { schemac build -q -o x "$schema" && mkdir -p same; cp -r "$ROOT"/schemas/. same/; cp a.schema "same/$name.schema"; schemac build -q -o y "same/$name.schema" && diff -r x/postgresql y/postgresql; }
	check "fmt keeps the meaning of $name" meaning
	rm -rf x y same
done
printf 'database d;\ntable   t{id INT primary key;}\n' >ugly.schema
check "fmt --check finds a file that is not canonical" status 2 schemac fmt --check ugly.schema
check "fmt -i writes it back" sh -c 'schemac fmt -i ugly.schema && schemac fmt --check ugly.schema'
check "explain knows every code" sh -c 'schemac explain | while read -r code rest; do schemac explain "$code" >/dev/null || exit 1; done'
check "explain of an unknown code fails" status 1 schemac explain S000
for command in new build fmt lint explain init seed drift status health; do
	check "$command --help" sh -c "schemac $command --help | grep -q '^usage: schemac $command'"
	check "$command --version" sh -c "schemac $command --version | grep -q '^schemac [0-9]'"
done
check "new makes a project" status 0 schemac new shop
check "its schema builds without a finding" sh -c 'cd shop && schemac lint shop.schema'
check "its schema is canonical" sh -c 'cd shop && schemac fmt --check shop.schema'
kept() { echo mine >shop/main.c && status 0 schemac new shop && says "kept" && [ "$(cat shop/main.c)" = mine ]; }
check "new overwrites nothing" kept
completed() { printf 'DATABASE_URL=mine' >shop/.env.example && schemac new shop >/dev/null && grep -qx 'DATABASE_URL=mine' shop/.env.example && grep -q '^SCHEMAC_ENV=' shop/.env.example; }
check "new completes .env.example" completed
check "new refuses a name that is none" status 1 schemac new 'a/b'

# README: the tour uses every word of the language
cat >words.py <<'P'
import re, sys
root = sys.argv[1]
names = ["schemas/tour.schema"] + ["schemas/parts/tour_%s.schema" % part for part in ("types", "rare", "server")]
text = " ".join(open(root + "/" + name).read() for name in names)
text = re.sub(r"\s+", " ", re.sub(r"///?[^\n]*|--[^\n]*", "", text)).lower()
unused = []
for line in open(root + "/compiler/model/clauses.def"):
    row = re.match(r"(FORM|CLAUSE)\(", line)
    words = row and re.search(r'"([^"]*)"', line).group(1)
    if words and not re.search(r"(?<![a-z0-9_@])" + re.escape(words).replace(r"\ ", " ") + r"(?![a-z0-9_])", text):
        unused.append(line.strip())
print("\n".join(unused))
sys.exit(len(unused) > 0)
P
check "the tour uses every word of clauses.def" python3 words.py "$ROOT"
check "what only other servers have compiles too" sh -c '! schemac lint "$ROOT/schemas/parts/tour_server.schema" 2>&1 | grep error'
