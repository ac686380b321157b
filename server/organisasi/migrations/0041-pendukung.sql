-- Supporting staff: people who work in a unit and are no civil servants. They have no NIP and no place here that gives power:
-- posts, mandates, designations and accounts all lead to `organisasi.pegawai`, so none of them can belong to one of these.
-- A row is one time in one unit with one task; the same `nomor` is the same person.
create table organisasi.pendukung (
  instansi_id uuid not null references kernel.instansi,
  id uuid not null,
  nomor text not null check (nomor <> '' and nomor !~ '^([0-9]{16}|[0-9]{18})$'), -- the agency's own: no NIP, no number of the population register
  nama text not null check (nama <> ''),
  pendidikan text,
  unit_id uuid not null,
  tugas text not null check (tugas <> ''),
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  foreign key (instansi_id, unit_id) references organisasi.unit,
  constraint pendukung_tunggal
    exclude using gist (instansi_id with =, nomor with =, daterange(sejak, sampai, '[]') with &&)
);
create index on organisasi.pendukung (instansi_id, unit_id);
create index pendukung_urut on organisasi.pendukung (instansi_id, nama, id);
call kernel.pagari('organisasi.pendukung');
