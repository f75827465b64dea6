-- A search finds carriers by the name that their owner gave them, in any case.
create index carrier_by_name on carrier (name collate nocase) where name is not null;
