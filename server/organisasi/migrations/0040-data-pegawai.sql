-- What the register says of a person changes: a promotion, a marriage, a degree. As with units and posts the row says what is
-- known last, since `berubah` (null: as far back as anything is known); what it was before stands in `pegawai_dulu`, a row for
-- each former state, without gaps. NIP, address and competences are no part of it: the NIP tells who it is, an address is for
-- writing to today, and competences have days of their own in the portfolio.
alter table organisasi.pegawai add column berubah date;

create table organisasi.pegawai_dulu (
  instansi_id uuid not null,
  id uuid not null,
  nama text not null,
  gelar_depan text,
  gelar_belakang text,
  status text not null,
  golongan text,
  pendidikan text,
  sejak date, -- null: as far back as anything is known
  sampai date not null check (sampai >= sejak),
  primary key (instansi_id, id, sampai),
  foreign key (instansi_id, id) references organisasi.pegawai on delete cascade,
  constraint pegawai_dulu_tunggal
    exclude using gist (instansi_id with =, id with =, daterange(sejak, sampai, '[]') with &&)
);
call kernel.pagari('organisasi.pegawai_dulu');

-- Everybody as the register had it on the day. For names and grades of a day, past or to come.
create function organisasi.pegawai_pada(hari date)
  returns table (instansi_id uuid, id uuid, nip text, nama text, gelar_depan text, gelar_belakang text, status text,
    golongan text, pendidikan text, email text, kompetensi text[])
  language sql stable as $$
  select g.instansi_id, g.id, g.nip, coalesce(d.nama, g.nama),
    case when d.id is null then g.gelar_depan else d.gelar_depan end,
    case when d.id is null then g.gelar_belakang else d.gelar_belakang end,
    coalesce(d.status, g.status),
    case when d.id is null then g.golongan else d.golongan end,
    case when d.id is null then g.pendidikan else d.pendidikan end,
    g.email, g.kompetensi
  from organisasi.pegawai g
  left join organisasi.pegawai_dulu d on d.instansi_id = g.instansi_id and d.id = g.id
    and (d.sejak is null or d.sejak <= hari) and d.sampai >= hari $$;

-- Every state with its days. For the history of a person.
create view organisasi.pegawai_bermasa with (security_invoker = true) as
  select instansi_id, id, nama, gelar_depan, gelar_belakang, status, golongan, pendidikan, berubah as sejak, null::date as sampai
  from organisasi.pegawai
  union all
  select instansi_id, id, nama, gelar_depan, gelar_belakang, status, golongan, pendidikan, sejak, sampai
  from organisasi.pegawai_dulu;
grant select on organisasi.pegawai_bermasa to lincah_app;

-- A person with all former states in one row, as an import notes it before and after.
create view organisasi.pegawai_utuh with (security_invoker = true) as
  select g.*, coalesce(d.dulu, '[]') as dulu
  from organisasi.pegawai g
  left join (select instansi_id, id, jsonb_agg(to_jsonb(p) order by p.sampai) as dulu
    from organisasi.pegawai_dulu p group by instansi_id, id) d on d.instansi_id = g.instansi_id and d.id = g.id;
grant select on organisasi.pegawai_utuh to lincah_app;

-- Imports noted before people had days can still be taken back.
update organisasi.impor_beda set sebelum = sebelum || '{"berubah": null, "dulu": []}' where lembar = 'Pegawai' and sebelum is not null;
update organisasi.impor_beda set sesudah = jsonb_build_object(
  'objek', case when jsonb_typeof(sesudah -> 'objek') = 'object' then sesudah -> 'objek' || '{"berubah": null, "dulu": []}' else 'null' end,
  'pengganti', case when jsonb_typeof(sesudah -> 'pengganti') = 'object' then sesudah -> 'pengganti' || '{"berubah": null, "dulu": []}' else 'null' end)
where lembar = 'Pegawai' and sesudah is not null;
