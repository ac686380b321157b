-- The register goes by the moment of issue: letters of one day, and of one act, stand in the order of their numbers.
drop index naskah.surat_instansi_id_tanggal_id_idx;
drop index naskah.surat_instansi_id_jenis_tanggal_id_idx;
create index surat_daftar on naskah.surat (instansi_id, dibuat_pada desc, urut desc, id desc);
create index surat_daftar_jenis on naskah.surat (instansi_id, jenis, dibuat_pada desc, urut desc, id desc);
