"""How the files of a return come in: folders, zips, CSV and workbooks, each proved harmless before it is read."""
