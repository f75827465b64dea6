-- One row is a stretch of places, after_seq < seq <= up_to_seq, that were given to frames which the log no longer holds:
-- trimmed because all who need them have them, or lost because the log was restored from a backup.
create table missing (
	up_to_seq integer primary key,
	after_seq integer not null,
	reason text not null check (reason in ('trimmed', 'lost'))
) strict;
