. "$ROOT/tests/tool/lib"
cat >shop.schema <<'S'
database shop;
target postgresql 13, sqlite;
/// Who buys.
table customers {
    id    bigint identity primary key;
    email text unique;
}
table orders {
    id          bigint identity primary key;
    customer_id bigint references customers on delete cascade;
    total       numeric(12, 2) default 0;
    check (total >= 0);
    index (customer_id);
}
S
check "build succeeds" status 0 schemac build -o out -MD shop.schema
check "writes DDL, C, snapshot, diagrams" sh -c 'ls out/postgresql/*.sql out/sqlite/*.sql out/shop.h out/shop.c out/shop.snapshot out/shop.mmd out/shop.dot out/shop.d'
same_bytes() { schemac build -o out2 -MD shop.schema && diff -r -x '*.d' out out2; }
check "same input, same bytes" same_bytes
other_locale() { mkdir -p deep/er && cp shop.schema deep/er/ && (cd deep/er && LC_ALL=C TZ=Asia/Tokyo schemac build -o out shop.schema) && diff -r -x '*.d' out deep/er/out; }
check "same bytes in another folder, locale and zone" other_locale
unchanged() {
	find out -type f -exec touch -d '2001-01-01' {} + && schemac build -o out -MD shop.schema &&
		[ -z "$(find out -type f -newermt 2002-01-01)" ]
}
check "files that did not change are not written" unchanged
check "--check finds nothing to do" status 0 schemac build --check -o out -MD shop.schema
sed -i 's/total >= 0/total > 0/' shop.schema
check "--check finds a change" status 2 schemac build --check -o out shop.schema
sed 's/references customers/references costumers/' shop.schema >bad.schema
broken() {
	cp -r out before && status 1 schemac build -o out bad.schema && says 'did you mean "customers"' && diff -r before out &&
		status 1 schemac build -o none bad.schema && [ ! -e none ]
}
check "an error writes nothing" broken
lines() { [ -z "$(wc -l out/*/*.sql | awk '$1 >= 300 && $2 != "total"')" ]; }
check "every DDL file is under 300 lines" lines
full() { (ulimit -f 1; trap '' XFSZ; schemac build -o full shop.schema) >full.out 2>&1; [ $? = 1 ] && grep -q 'File too large' full.out && [ -z "$(find full -type f 2>/dev/null)" ]; }
check "no room: an error, and nothing is left half-written" full
denied() {
	[ "$(id -u)" != 0 ] || { mkdir -p denied && chmod 755 . .. "$WORK" && chown nobody denied && chmod 500 denied &&
		cp shop.schema denied.schema && chmod 644 denied.schema && setpriv --reuid=nobody --clear-groups "$BUILD/schemac" build -o denied/out denied.schema >denied.out 2>&1; [ $? = 1 ] && grep -q 'Permission denied' denied.out; return; }
	mkdir -p denied && chmod 500 denied && ! schemac build -o denied/out shop.schema >denied.out 2>&1 && grep -q 'Permission denied' denied.out
}
check "a folder without permission is named" denied
check "a missing file is named" sh -c 'schemac build none.schema 2>&1 | grep -q "none.schema.*No such file"'
check "a folder is no schema" sh -c '! schemac build . 2>err && grep -q "directory" err'
check "usage errors end with 64" status 64 schemac build
check "an unknown option ends with 64" status 64 schemac build --nonsense shop.schema
check "an unknown command is told with the likely one" sh -c 'schemac biuld 2>&1 | grep -q "did you mean \"build\""'
only_one() { schemac build --dialect sqlite -o one shop.schema && [ -d one/sqlite ] && [ ! -d one/postgresql ]; }
check "--dialect builds one target" only_one
check "make understands the dependencies" sh -c 'grep -q "shop.schema" out/shop.d'
jsonout() { status 1 schemac build --format json bad.schema && python3 -c 'import json,sys; d = json.load(open("status.out")); assert d[0]["code"].startswith("S3") and d[0]["line"] == 10, d'; }
check "--format json gives the diagnostics" jsonout
no_sarif() { status 64 schemac status --format sarif shop.schema && says "text or json"; }
check "--format sarif of a command that has none is wrong usage" no_sarif
sarif() { status 1 schemac build --format sarif bad.schema && python3 -c 'import json; d = json.load(open("status.out")); assert d["version"] == "2.1.0" and len(d["runs"][0]["results"]) == 1'; }
check "--format sarif too" sarif
