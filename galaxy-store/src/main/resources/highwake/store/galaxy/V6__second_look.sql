-- null, or the place in the log after which frames up to the cursor are applied again, for a projection that keeps more
alter table progress add column again_after integer;
