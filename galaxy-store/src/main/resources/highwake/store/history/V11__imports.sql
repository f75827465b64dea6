-- One row is one dump that was imported into this file, or is being imported.
create table import (
	-- of the dump's name, size and first bytes, in hexadecimal
	key text primary key,
	-- spansh or edsm
	source text not null,
	name text not null,
	size integer not null,
	ordered_at integer not null,
	-- how many elements of the dump, from the first, have been applied to this file
	elements integer not null,
	-- where the text after them begins, bytes after decompression
	text_at integer not null,
	-- 1: the whole dump has been applied
	is_done integer not null
) strict, without rowid;
