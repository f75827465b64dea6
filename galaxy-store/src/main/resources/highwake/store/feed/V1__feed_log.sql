-- One row: which log this is. Cursors in the other files name the log that they count in.
create table feed_log (
	only integer primary key check (only = 1),
	log_id text not null
) strict;

insert into feed_log (only, log_id) values (1, lower(hex(randomblob(16))));

-- One row is one frame as it came off the socket. This table never changes shape.
create table frame (
	seq integer primary key autoincrement,
	received_at integer not null,
	digest blob not null unique,
	body blob not null
) strict;

-- One row is one frame that no reading could make sense of, and why; the newest few are kept.
create table rejected (
	seq integer primary key,
	received_at integer not null,
	reason text not null,
	detail text not null
) strict;
