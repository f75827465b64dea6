-- One row is one kind of signal in one system, as the newest batch that had it told of it. A batch may be a part of what
-- is there, so a signal that is missing from a newer one stays, with its time. Stations and carriers are not among them.
create table signal (
	system_address integer not null,
	-- 1: an unidentified signal source, gone after some minutes: those an hour older than the newest signal of their
	-- system are removed, and the 16 newest are kept; of the others the 64 newest
	is_transient integer not null,
	-- the game's symbol without its index, or the name that a commander sees
	name text not null,
	-- what the faction that a source is of lives through, and its name; empty where it has none
	state text not null,
	faction text not null,
	-- the scanner's word, for example Combat; null from old games
	type text,
	-- the game's symbol, sources only, for example $USS_Type_ValuableSalvage;
	source_type text,
	power text,
	opposing_power text,
	threat integer,
	-- how many the batch had
	count integer not null,
	seen_at integer not null,
	seen_gateway_at integer not null,
	primary key (system_address, is_transient, name, state, faction)
) strict, without rowid;
