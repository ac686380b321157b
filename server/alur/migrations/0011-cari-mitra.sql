-- Few dossiers have another agency: their names are looked through by an index of their own.
create index berkas_mitra on alur.berkas (instansi_id, kamar) where mitra_nama is not null;
