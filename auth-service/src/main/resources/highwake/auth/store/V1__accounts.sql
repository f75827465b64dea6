-- One row is one commander who signed in. The id and the name are Frontier's; times are epoch milliseconds.
create table commander (
	commander_id integer primary key,
	name text not null,
	first_signed_in_at integer not null,
	signed_in_at integer not null
) strict;

create index commander_signed_in on commander (signed_in_at);

-- One row is what Frontier gave us for one commander, sealed: access token, refresh token and when the first ends.
create table tokens (
	commander_id integer primary key references commander (commander_id) on delete cascade,
	key_id text not null,
	sealed text not null,
	stored_at integer not null
) strict;

-- One row is one device that is signed in. The id is the SHA-256 of the cookie, which itself is stored nowhere.
create table session (
	session_id text primary key,
	commander_id integer not null references commander (commander_id) on delete cascade,
	signed_in_at integer not null,
	seen_at integer not null,
	expires_at integer not null
) strict, without rowid;

create index session_commander on session (commander_id, seen_at);

create index session_expiry on session (expires_at);

-- One row is one sign-in on its way to Frontier and back. The state and the browser's cookie are kept as their SHA-256,
-- the PKCE verifier sealed.
create table pending_sign_in (
	state_hash text primary key,
	browser_hash text not null,
	key_id text not null,
	sealed_verifier text not null,
	return_to text not null,
	expires_at integer not null
) strict, without rowid;

create index pending_sign_in_expiry on pending_sign_in (expires_at);

create index pending_sign_in_browser on pending_sign_in (browser_hash);
