-- A request of one agency may name several people; whoever lends them says who stays, and why.
alter table penugasan.peserta add column alasan_tolak text;
create index on penugasan.peserta using gin (instansi_id, nama gin_trgm_ops);
