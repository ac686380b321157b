-- Units and posts keep their id when they change, so that dossiers, mandates and accounts go on leading to them. The row says
-- what they are since `berubah` (null: since they began); what they were before stands in `…_dulu`, a row for each former state.
alter table organisasi.posisi add column kode text not null default gen_random_uuid()::text check (kode <> '');
update organisasi.posisi p set kode = u.kode || '/' || n.ke
from organisasi.unit u, (select instansi_id, id, row_number() over (partition by instansi_id, unit_id order by not pimpinan, nama, id) as ke
  from organisasi.posisi) n
where u.instansi_id = p.instansi_id and u.id = p.unit_id and n.instansi_id = p.instansi_id and n.id = p.id;
alter table organisasi.posisi add constraint posisi_kode_tunggal
  exclude using gist (instansi_id with =, kode with =, daterange(sejak, sampai, '[]') with &&);

alter table organisasi.unit add column berubah date check (berubah > sejak);
alter table organisasi.posisi add column berubah date check (berubah > sejak);

-- Two posts may swap who leads within one statement, and each leads only since it became so.
alter table organisasi.posisi drop constraint posisi_pimpinan_tunggal;
alter table organisasi.posisi add constraint posisi_pimpinan_tunggal
  exclude using gist (instansi_id with =, unit_id with =, daterange(coalesce(berubah, sejak), sampai, '[]') with &&) where (pimpinan)
  deferrable initially immediate;

create table organisasi.unit_dulu (
  instansi_id uuid not null,
  id uuid not null,
  nama text not null,
  jenis text not null,
  induk_id uuid,
  urutan integer not null,
  sejak date not null,
  sampai date not null check (sampai >= sejak),
  primary key (instansi_id, id, sejak),
  foreign key (instansi_id, id) references organisasi.unit on delete cascade,
  foreign key (instansi_id, induk_id) references organisasi.unit deferrable initially deferred
);
create index on organisasi.unit_dulu (instansi_id, induk_id);
call kernel.pagari('organisasi.unit_dulu');

create table organisasi.posisi_dulu (
  instansi_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  nama text not null,
  jenis text not null,
  jenjang text,
  kelas smallint,
  pimpinan boolean not null,
  sejak date not null,
  sampai date not null check (sampai >= sejak),
  primary key (instansi_id, id, sejak),
  foreign key (instansi_id, id) references organisasi.posisi on delete cascade,
  foreign key (instansi_id, unit_id) references organisasi.unit
);
create index on organisasi.posisi_dulu (instansi_id, unit_id);
call kernel.pagari('organisasi.posisi_dulu');

-- Every state with the days it counted. For questions that look up what belongs to a unit on a day.
create view organisasi.unit_bermasa with (security_invoker = true) as
  select instansi_id, id, kode, nama, jenis, induk_id, urutan, coalesce(berubah, sejak) as sejak, sampai from organisasi.unit
  union all
  select d.instansi_id, d.id, u.kode, d.nama, d.jenis, d.induk_id, d.urutan, d.sejak, d.sampai
  from organisasi.unit_dulu d join organisasi.unit u on u.instansi_id = d.instansi_id and u.id = d.id;
create view organisasi.posisi_bermasa with (security_invoker = true) as
  select instansi_id, id, kode, unit_id, nama, jenis, jenjang, kelas, pimpinan, coalesce(berubah, sejak) as sejak, sampai
  from organisasi.posisi
  union all
  select d.instansi_id, d.id, p.kode, d.unit_id, d.nama, d.jenis, d.jenjang, d.kelas, d.pimpinan, d.sejak, d.sampai
  from organisasi.posisi_dulu d join organisasi.posisi p on p.instansi_id = d.instansi_id and p.id = d.id;
grant select on organisasi.unit_bermasa, organisasi.posisi_bermasa to lincah_app;

-- One row for each, as it was on the day; outside its former states as it is last. For questions that begin with an id.
create function organisasi.unit_pada(hari date)
  returns table (instansi_id uuid, id uuid, kode text, nama text, jenis text, induk_id uuid, urutan integer, sejak date, sampai date)
  language sql stable as $$
  select u.instansi_id, u.id, u.kode, coalesce(d.nama, u.nama), coalesce(d.jenis, u.jenis),
    case when d.id is null then u.induk_id else d.induk_id end, coalesce(d.urutan, u.urutan), u.sejak, u.sampai
  from organisasi.unit u
  left join organisasi.unit_dulu d on d.instansi_id = u.instansi_id and d.id = u.id and d.sejak <= hari and d.sampai >= hari $$;
create function organisasi.posisi_pada(hari date)
  returns table (instansi_id uuid, id uuid, kode text, unit_id uuid, nama text, jenis text, jenjang text, kelas smallint,
    pimpinan boolean, sejak date, sampai date)
  language sql stable as $$
  select p.instansi_id, p.id, p.kode, coalesce(d.unit_id, p.unit_id), coalesce(d.nama, p.nama), coalesce(d.jenis, p.jenis),
    case when d.id is null then p.jenjang else d.jenjang end, case when d.id is null then p.kelas else d.kelas end,
    coalesce(d.pimpinan, p.pimpinan), p.sejak, p.sampai
  from organisasi.posisi p
  left join organisasi.posisi_dulu d on d.instansi_id = p.instansi_id and d.id = p.id and d.sejak <= hari and d.sampai >= hari $$;
