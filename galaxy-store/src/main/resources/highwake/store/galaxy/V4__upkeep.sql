-- The digest of the frame at applied_seq: another frame there is another log, whatever it calls itself.
alter table progress add column applied_digest text;

-- One row is a stretch of the log, after_seq < seq <= up_to_seq, that had gone before this file could apply it.
create table gap (
	log_id text not null,
	up_to_seq integer not null,
	after_seq integer not null,
	newest_gateway_at integer not null,
	primary key (log_id, up_to_seq)
) strict, without rowid;

-- One row is a thing that was removed (kind: the table it was in); it is there again where its own table has it. Kept for 30 days.
create table removed (
	kind text not null,
	-- its market id, or a carrier's callsign
	id any not null,
	removed_at integer not null,
	change integer not null,
	primary key (kind, id)
) strict, without rowid;

create index removed_by_change on removed (change);
