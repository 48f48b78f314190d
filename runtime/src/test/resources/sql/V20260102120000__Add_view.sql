CREATE VIEW titles AS SELECT title FROM books;
