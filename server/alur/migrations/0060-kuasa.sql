-- Acts answered in the name of their office (a.n., u.b.): which letters come of each answer, and by which delegation one was given.
alter table alur.tindakan
  -- one list of kinds for each answer that may be given so; acts opened before this wait for their office itself
  add column menerbitkan jsonb not null default '[]',
  -- the office that answered instead, the one between them (u.b.), the delegation
  add column kuasa_posisi_id uuid,
  add column perantara_id uuid,
  add column pelimpahan_id uuid,
  add constraint tindakan_kuasa_posisi foreign key (instansi_id, kuasa_posisi_id) references organisasi.posisi,
  add constraint tindakan_perantara foreign key (instansi_id, perantara_id) references organisasi.posisi,
  add constraint tindakan_pelimpahan foreign key (instansi_id, pelimpahan_id) references organisasi.pelimpahan,
  add constraint tindakan_kuasa check ((kuasa_posisi_id is null) = (pelimpahan_id is null)
    and (pelimpahan_id is null or pilihan is not null) and (perantara_id is null or pelimpahan_id is not null));

-- Whether a delegation of these kinds reaches an answer: all letters of one are among them.
create function alur.dilimpahkan(menerbitkan jsonb, jenis jsonb) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog as $$
  select exists (select from jsonb_array_elements(menerbitkan) surat where surat <@ jenis)
$$;

-- who answered so goes on seeing what came of it
alter table alur.pihak
  drop constraint pihak_sebagai_check,
  add constraint pihak_sebagai_check check (sebagai in ('pemohon', 'penerima', 'tembusan', 'paraf', 'kuasa'));

-- what an office is told of another's act, as long as the delegation counts
alter table alur.pemberitahuan
  add column pelimpahan_id uuid,
  add constraint pemberitahuan_pelimpahan foreign key (instansi_id, pelimpahan_id) references organisasi.pelimpahan;
