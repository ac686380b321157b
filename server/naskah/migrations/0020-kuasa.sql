-- Letters signed in the name of another office (a.n., u.b.), and by which delegation.
alter table naskah.surat
  add column atas_nama_id uuid,
  add column pelimpahan_id uuid,
  add constraint surat_atas_nama foreign key (instansi_id, atas_nama_id) references organisasi.posisi,
  add constraint surat_pelimpahan foreign key (instansi_id, pelimpahan_id) references organisasi.pelimpahan,
  add constraint surat_kuasa check ((atas_nama_id is null) = (pelimpahan_id is null));
create index on naskah.surat (instansi_id, pelimpahan_id) where pelimpahan_id is not null;

-- Who signed in one line: in whose name, under whom, by which title, in which post.
create function naskah.sebut_penanda(naskah jsonb)
returns text language sql immutable parallel safe set search_path = pg_catalog
as $$
  select concat_ws(' ', 'a.n. ' || (naskah #>> '{tandaTangan,atasNama}') || ',', (naskah #>> '{tandaTangan,untukBeliau}') || ' u.b.',
    naskah #>> '{tandaTangan,sebutan}', naskah #>> '{tandaTangan,jabatan}')
$$;

-- The public question, now with in whose name.
create or replace function naskah.verifikasi(kode text)
returns table (nomor text, tanggal date, jabatan text, nama text, status text, sidik text, utuh boolean,
  tanda_cara text, tanda_keadaan text, tanda_pada timestamptz, tanda_sidik text, tanda_berkas bytea)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.nomor, s.tanggal, naskah.sebut_penanda(s.naskah),
    s.naskah #>> '{tandaTangan,nama}', s.status, s.sidik,
    s.sidik_naskah = encode(sha256(convert_to(s.naskah::text, 'UTF8')), 'hex')
      and s.naskah ->> 'nomor' = s.nomor
      and s.naskah ->> 'tanggal' = s.tanggal::text
      and s.naskah ->> 'kodeVerifikasi' = s.kode_verifikasi
      and coalesce(encode(sha256(c.pdf), 'hex') = s.sidik, s.sidik is null and c.pdf is null)
      and coalesce(encode(sha256(b.isi), 'hex') = t.sidik, t.sidik is null and b.isi is null),
    t.cara, t.keadaan, t.selesai_pada, t.sidik, case when t.cara <> 'basah' then b.isi end
  from naskah.surat s
  left join naskah.cetakan c on c.instansi_id = s.instansi_id and c.surat_id = s.id
  left join naskah.tanda_tangan t on t.instansi_id = s.instansi_id and t.surat_id = s.id
  left join naskah.berkas_tertanda b on b.instansi_id = s.instansi_id and b.surat_id = s.id
  where s.kode_verifikasi = kode
$$;
