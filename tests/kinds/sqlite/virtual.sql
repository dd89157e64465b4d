-- Virtual tables, with the tables that they keep for themselves.
CREATE TABLE doc (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
CREATE VIRTUAL TABLE doc_search USING fts5(title, body, content='doc', content_rowid='id', tokenize = 'porter unicode61');
CREATE TRIGGER doc_added AFTER INSERT ON doc BEGIN INSERT INTO doc_search (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE VIRTUAL TABLE place USING rtree(id, min_x, max_x, min_y, max_y);
