-- Which office answers for a role that no chart can show (Pejabat yang Berwenang, the ortala unit). One at a time.
create table organisasi.penunjukan_peran (
  instansi_id uuid not null,
  id uuid not null,
  peran text not null check (peran <> ''),
  posisi_id uuid not null,
  sejak date not null,
  sampai date check (sampai >= sejak),
  primary key (instansi_id, id),
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  constraint penunjukan_peran_tunggal
    exclude using gist (instansi_id with =, peran with =, daterange(sejak, sampai, '[]') with &&)
);
create index on organisasi.penunjukan_peran (instansi_id, posisi_id);
call kernel.pagari('organisasi.penunjukan_peran');
