-- Indexes, views, triggers and virtual tables of SQLite.
CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL, kind TEXT COLLATE NOCASE, at TEXT, "Odd Column" INT);
CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT, at TEXT DEFAULT CURRENT_TIMESTAMP);
CREATE INDEX item_name ON item (name);
CREATE INDEX item_many ON item (kind DESC, name COLLATE RTRIM ASC, price);
CREATE UNIQUE INDEX item_unique ON item (name, kind) WHERE price > 3 AND kind IS NOT NULL;
CREATE INDEX item_expression ON item (lower(name), price * 2 DESC, substr(at, 1, 4));
CREATE INDEX "Odd Index" ON item ("Odd Column");
CREATE VIEW cheap AS SELECT id, name FROM item WHERE price < 10;
CREATE VIEW named (a, "B b") AS SELECT id, upper(name) FROM item ORDER BY 2 LIMIT 3;
CREATE VIEW of_view AS WITH x AS (SELECT * FROM cheap) SELECT x.id, (SELECT count(*) FROM log) AS n, CASE WHEN x.id > 3 THEN 'a' ELSE 'b' END AS c FROM x LEFT JOIN item i USING (id) GROUP BY x.id HAVING n > 0;
CREATE VIEW windowed AS SELECT id, row_number() OVER (PARTITION BY kind ORDER BY price) AS r FROM item;
CREATE TRIGGER item_insert AFTER INSERT ON item BEGIN INSERT INTO log (what) VALUES ('in ' || new.name); END;
CREATE TRIGGER item_update BEFORE UPDATE OF name, price ON item FOR EACH ROW WHEN new.price <> old.price BEGIN
  UPDATE log SET what = 'x; y' WHERE id = old.id;
  DELETE FROM log WHERE id < 0;
  SELECT RAISE(ABORT, 'no') WHERE new.price < 0;
END;
CREATE TRIGGER item_delete BEFORE DELETE ON item WHEN old.id > 3 BEGIN SELECT 1; END;
CREATE TRIGGER cheap_insert INSTEAD OF INSERT ON cheap BEGIN INSERT INTO item (id, name, price) VALUES (new.id, new.name, 1); END;
CREATE TABLE sequence_kept (id INTEGER PRIMARY KEY AUTOINCREMENT);
