-- Which regulation an agency follows from which day. The past stays: a new adoption is a new row.
create schema regulasi;

create table regulasi.adopsi (
  instansi_id uuid not null references kernel.instansi,
  peraturan text not null check (peraturan ~ '^[a-z0-9][a-z0-9-]*$'),
  sejak date not null,
  primary key (instansi_id, sejak)
);
call kernel.pagari('regulasi.adopsi', 'select, insert');
