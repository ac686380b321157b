-- How an agency's letters are signed after they were issued. Secrets are stored sealed; the passphrase of a signatory never.
create table naskah.setelan_tanda_tangan (
  instansi_id uuid primary key references kernel.instansi,
  cara text not null default 'tanpa' check (cara in ('tanpa', 'sertifikat', 'bsre', 'basah')),
  -- PKCS#12 of the agency, its password sealed, and what the certificate says
  p12 bytea,
  p12_sandi text,
  sertifikat jsonb,
  bsre_alamat text,
  bsre_klien text,
  bsre_rahasia text,
  diubah_pada timestamptz not null,
  check (cara <> 'sertifikat' or (p12 is not null and p12_sandi is not null)),
  check (cara <> 'bsre' or (bsre_alamat is not null and bsre_klien is not null and bsre_rahasia is not null))
);
call kernel.pagari('naskah.setelan_tanda_tangan', 'select, insert, update');

-- One row for each letter that is to be signed; a letter without one is issued by the act alone.
create table naskah.tanda_tangan (
  instansi_id uuid not null,
  surat_id uuid not null,
  cara text not null check (cara in ('sertifikat', 'bsre', 'basah')),
  keadaan text not null default 'menunggu' check (keadaan in ('menunggu', 'antre', 'selesai')),
  posisi_id uuid not null,
  -- whom the signature block names
  nip text not null,
  -- the request that is under way: who asked, how often it was tried, when again, why not yet
  angkatan uuid,
  oleh uuid,
  percobaan integer not null default 0,
  coba_lagi_pada timestamptz,
  galat text,
  -- the signed file
  sidik text check (sidik ~ '^[0-9a-f]{64}$'),
  jenis_berkas text check (jenis_berkas in ('application/pdf', 'image/png', 'image/jpeg')),
  selesai_pada timestamptz,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, surat_id),
  foreign key (instansi_id, surat_id) references naskah.surat,
  foreign key (instansi_id, posisi_id) references organisasi.posisi,
  check ((keadaan = 'selesai') = (sidik is not null and jenis_berkas is not null and selesai_pada is not null)),
  check ((keadaan = 'antre') = (angkatan is not null and coba_lagi_pada is not null))
);
create index on naskah.tanda_tangan (instansi_id, posisi_id, dibuat_pada, surat_id) where keadaan <> 'selesai';
create index on naskah.tanda_tangan (instansi_id, angkatan) where keadaan = 'antre';
-- the sweep that knows no agency
create index tanda_tangan_antre on naskah.tanda_tangan (coba_lagi_pada) where keadaan = 'antre';
call kernel.pagari('naskah.tanda_tangan', 'select, insert');
grant update (keadaan, angkatan, oleh, percobaan, coba_lagi_pada, galat, sidik, jenis_berkas, selesai_pada)
  on naskah.tanda_tangan to lincah_app;

-- The signed file beside the print: a signed PDF, or the scan of a paper.
create table naskah.berkas_tertanda (
  instansi_id uuid not null,
  surat_id uuid not null,
  isi bytea not null,
  primary key (instansi_id, surat_id),
  foreign key (instansi_id, surat_id) references naskah.tanda_tangan
);
call kernel.pagari('naskah.berkas_tertanda', 'select, insert');

do $$ begin
  execute format('create policy pemilik on naskah.tanda_tangan for select to %I using (true)', current_user);
  execute format('create policy pemilik on naskah.berkas_tertanda for select to %I using (true)', current_user);
end $$;

-- The public question, now with the signature. `utuh` covers the signed file as well; the caller reads its signature himself.
drop function naskah.verifikasi(text);
create function naskah.verifikasi(kode text)
returns table (nomor text, tanggal date, jabatan text, nama text, status text, sidik text, utuh boolean,
  tanda_cara text, tanda_keadaan text, tanda_pada timestamptz, tanda_sidik text, tanda_berkas bytea)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.nomor, s.tanggal,
    concat_ws(' ', s.naskah #>> '{tandaTangan,sebutan}', s.naskah #>> '{tandaTangan,jabatan}'),
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
revoke all on function naskah.verifikasi(text) from public;
grant execute on function naskah.verifikasi(text) to lincah_app;

-- Requests that no running program carries any more (it was stopped in between): agency and letter, oldest first.
create function naskah.tanda_terlantar(sebelum timestamptz, batas integer)
returns table (instansi_id uuid, surat_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select t.instansi_id, t.surat_id from naskah.tanda_tangan t
  where t.keadaan = 'antre' and t.coba_lagi_pada < sebelum order by t.coba_lagi_pada limit batas
$$;
revoke all on function naskah.tanda_terlantar(timestamptz, integer) from public;
